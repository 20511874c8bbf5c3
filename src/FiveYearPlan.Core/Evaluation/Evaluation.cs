using System.Reflection;
using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// All assessments of a dossier under a scheme at a date, with tally, findings and versions. Immutable and safe for use by
/// several threads; the same input gives the same result on every machine.
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.EvaluationJsonConverter))]
[TypeFormatterSource]
public sealed class Evaluation
{
    private readonly Dictionary<string, Assessment> _byId;
    private readonly Lazy<string> _libraryVersion = new(VersionOfLibrary);

    internal Evaluation(Dossier dossier, Scheme scheme, LocalDate asOf, IReadOnlyList<Assessment> assessments, IReadOnlyList<Diagnostic> diagnostics)
    {
        Dossier = dossier;
        Scheme = scheme;
        AsOf = asOf;
        Assessments = [.. assessments];
        Diagnostics = diagnostics;
        Tally = new Tally(assessments);
        _byId = assessments.ToDictionary(known => known.Indicator.Id);
    }

    /// <summary>What was evaluated.</summary>
    public Dossier Dossier { get; }

    /// <summary>The rules.</summary>
    public Scheme Scheme { get; }

    /// <summary>The date: what covers time after it is ignored, and targets due by it are met or missed.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every indicator in printed order.</summary>
    public IReadOnlyList<Assessment> Assessments { get; }

    /// <summary>The verdicts counted.</summary>
    public Tally Tally { get; }

    /// <summary>The dossier's findings and those of the evaluation.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The version of the library that computed it.</summary>
    public string LibraryVersion => _libraryVersion.Value;

    /// <summary>
    /// Whether all binding indicators are on track or achieved: no when one is behind or missed; <see langword="null"/>,
    /// undetermined, when one cannot be judged or there is none.
    /// </summary>
    public bool? AllBindingHold
    {
        get
        {
            var binding = Tally.Binding;
            return binding.Behind + binding.Missed > 0 ? false
                : binding.Total == 0 || binding.NotAssessable > 0 ? null
                : true;
        }
    }

    /// <summary>The assessment of the one indicator with an id, else a number, else a name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No indicator has the key, or several share it.</exception>
    public Assessment this[string indicator] => _byId[Dossier.Plan[indicator].Id];

    /// <summary>
    /// Holds the evaluation against the one that the authority published: of those in the dossier that judge progress the
    /// latest that is not later than this one.
    /// </summary>
    public PublishedComparison CompareWithPublished() => new(
        this, Dossier.Published.Where(known => known.Axis == VerdictAxis.Progress && known.AsOf <= AsOf).MaxBy(known => known.AsOf));

    /// <summary>The dossier, the scheme, the date and the counts.</summary>
    public override string ToString() => $"{Dossier.Id}, {Scheme}, {IsoDate.Write(AsOf)}: {Tally}";

    internal static string VersionOfLibrary()
    {
        var version = typeof(Evaluation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        return version.Split('+')[0];
    }
}
