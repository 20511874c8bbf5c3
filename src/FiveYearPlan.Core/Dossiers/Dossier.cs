using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// Everything known about one plan of one jurisdiction (指标档案): the plan, the observations, breaks in series, and the
/// documents in which all of it was printed. Immutable and safe for use by several threads; every change makes a copy.
/// Two are equal when their canonical JSON is the same.
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.DossierJsonConverter))]
[TypeFormatterSource]
public sealed partial class Dossier : IEquatable<Dossier>
{
    private readonly DossierParts _parts;

    internal Dossier(DossierParts parts)
    {
        _parts = parts;
        Plan = parts.KnownAsOf is { } known ? parts.Plan.KnownAsOf(known, note => YearOf(note.Source) is not { } year || year <= known.Year) : parts.Plan;
        Observations = Known(AllObservations(parts.Plan, parts.Given), parts.KnownAsOf);
        (Forecasts, Published) = (parts.Forecasts, parts.Published);
        if (parts.KnownAsOf is { } day)
        {
            Forecasts = [.. Forecasts.Where(known => known.Published is not { } published || published <= day)];
            Published = [.. Published.Where(known => known.AsOf <= day)];
        }
    }

    /// <summary>The id, such as <c>haishu-14</c>.</summary>
    public string Id => _parts.Id;

    /// <summary>The version of the data, <c>1.0</c>; it changes whenever a figure does.</summary>
    public string DataVersion => _parts.DataVersion;

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The documents that sources name.</summary>
    public IReadOnlyList<Document> Documents => _parts.Documents;

    /// <summary>Every observation: the outcomes that the table prints, and those given beside it.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>Figures that are known already, as other places print them.</summary>
    public IReadOnlyList<Reprint> Reprints => _parts.Reprints;

    /// <summary>Values that authorities expect of later years; they decide nothing.</summary>
    public IReadOnlyList<Forecast> Forecasts { get; }

    /// <summary>Evaluations as authorities published them, in the order of the file; they never mix with computed ones.</summary>
    public IReadOnlyList<PublishedEvaluation> Published { get; }

    /// <summary>Days from which indicators are counted differently.</summary>
    public IReadOnlyList<SeriesBreak> Breaks => _parts.Breaks;

    /// <summary>What was found when the dossier was read or added to; <see cref="Check"/> finds more.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _parts.Diagnostics;

    /// <summary>A dossier of a plan: with the outcomes that its table prints, and nothing else.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="id">An id; the jurisdiction's and the plan's number or years where absent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public static Dossier Of(Plan plan, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var period = plan.Period;
        var name = period.Ordinal?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? period.ToString().Replace('–', '-');
        var bag = new DiagnosticBag();
        _ = OutcomeCells.Read(plan, bag).ToList();
        return new Dossier(new DossierParts(id ?? $"{plan.Jurisdiction.Id}-{name}", "1.0", plan) { Diagnostics = bag.ToList() });
    }

    /// <summary>A copy with another observation; see the overload for several.</summary>
    public Dossier With(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return With([observation]);
    }

    /// <summary>
    /// A copy with more observations. One of the same indicator, period, kind, vintage, territory, population and price
    /// basis as an earlier one takes its place.
    /// </summary>
    /// <exception cref="ArgumentNullException">The observations, or one of them, are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An observation names no indicator of the plan, or several.</exception>
    public Dossier With(IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return With(observations, null);
    }

    private Dossier With(IEnumerable<Observation> observations, DiagnosticBag? joining)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(Diagnostics);
        var present = AllObservations(Plan, Given).ToDictionary(known => SeriesKey.Of(known, Plan[known.Indicator]));
        var given = Given.ToDictionary(known => SeriesKey.Of(known, Plan[known.Indicator]));
        foreach (var observation in observations)
        {
            ArgumentNullException.ThrowIfNull(observation, nameof(observations));
            var id = Plan[observation.Indicator].Id;
            var place = RowPlace.At(observation.Period is { } days ? $"{id}.{ReportingPeriod.Write(days)}" : id);
            var joined = Joining.Join(observation, Plan, place, joining ?? bag);
            var key = SeriesKey.Of(joined, Plan[joined.Indicator]);
            if (present.TryGetValue(key, out var earlier))
            {
                bag.Add(
                    DiagnosticCode.ReplacedObservation, place, null, joined.Printed, new BilingualText($"原为 {earlier.Printed}", $"it was {earlier.Printed}"));
            }

            present[key] = joined;
            given[key] = joined;
        }

        return new Dossier(_parts with { Given = [.. given.Values], Diagnostics = bag.ToList() });
    }

    /// <summary>A copy with the observations that were read, and with the findings of the reading.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An observation names no indicator of the plan, or several.</exception>
    public Dossier With(ReadResult<IReadOnlyList<Observation>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var found = new Dossier(_parts with { Diagnostics = [.. Diagnostics, .. read.Diagnostics] });
        return found.With(read.Value ?? [], new DiagnosticBag()); // the reading has reported them already
    }

    /// <summary>A copy with another form of the same plan, such as <see cref="Plan.AsAdopted"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The plan is another jurisdiction's or period's, or lacks an indicator that the dossier knows more about.</exception>
    public Dossier With(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Jurisdiction.Code != Plan.Jurisdiction.Code || !plan.Period.Equals(Plan.Period))
        {
            throw new ArgumentException($"The plan must be that of {Plan.Jurisdiction} for {Plan.Period}.", nameof(plan));
        }

        var missing = _parts.Named.Where(id => plan.FindAll(id).Count != 1).Distinct().ToList();
        return missing.Count == 0
            ? new Dossier(_parts with { Plan = plan })
            : throw new ArgumentException($"The plan lacks indicators that the dossier knows more about: {string.Join(", ", missing)}.", nameof(plan));
    }

    /// <summary>A copy with a break in a series.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="seriesBreak"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The break names no indicator of the plan, or several.</exception>
    public Dossier With(SeriesBreak seriesBreak)
    {
        ArgumentNullException.ThrowIfNull(seriesBreak);
        var found = Plan[seriesBreak.Indicator];
        var named = new SeriesBreak(found.Id, seriesBreak.Date, seriesBreak.Reason, seriesBreak.LinkFactor, seriesBreak.Source);
        return new Dossier(_parts with { Breaks = [.. Breaks, named] });
    }

    /// <summary>
    /// A copy with only what was known on a day: observations published later are left out, and those whose period had
    /// not ended. An observation without a date of publication counts as known once its period has ended. Forecasts,
    /// published evaluations, and the revisions of targets and bases are cut likewise, and notes from documents of later years.
    /// </summary>
    public Dossier KnownAsOf(LocalDate date) => new(_parts with { KnownAsOf = date });

    /// <summary>
    /// Finds in one pass what a careful reader would: everything that reading found, cells that contradict each other,
    /// figures that other places print differently, published counts that do not add up, and what the documents leave
    /// open. Each code is documented with an example in <c>docs/diagnostics</c>.
    /// </summary>
    /// <returns>Every finding; none where the documents are consistent. The dossier itself stays as it is.</returns>
    public IReadOnlyList<Diagnostic> Check() => DossierCheck.Check(this);

    /// <inheritdoc/>
    public bool Equals(Dossier? other) => ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && _parts.KnownAsOf == other._parts.KnownAsOf && Plan.Version.Equals(other.Plan.Version) && ToJson() == other.ToJson());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dossier);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, DataVersion, Plan.Indicators.Count, Given.Count);

    /// <summary>The id and the plan.</summary>
    public override string ToString() => $"{Id}: {Plan}";

    /// <summary>The observations that stand beside the table, not in its outcome columns.</summary>
    internal IReadOnlyList<Observation> Given => _parts.Given;

    /// <summary>All of it, whatever day it is seen from.</summary>
    internal DossierParts Parts => _parts;

    private int? YearOf(Source? source) => Documents.FirstOrDefault(known => known.Id == source?.Document)?.Year;

    // Outcomes are printed in the table itself; what was given for the same series and period takes their place.
    private static Dictionary<SeriesKey, Observation>.ValueCollection AllObservations(Plan plan, IReadOnlyList<Observation> given)
    {
        var byKey = new Dictionary<SeriesKey, Observation>();
        foreach (var observation in OutcomeCells.Read(plan, new DiagnosticBag()).Concat(given))
        {
            byKey[SeriesKey.Of(observation, plan[observation.Indicator])] = observation;
        }

        return byKey.Values;
    }

    private static IReadOnlyList<Observation> Known(IEnumerable<Observation> observations, LocalDate? date) =>
        [.. observations.Where(known => date is not { } day || (known.Published ?? known.Period?.End ?? day) <= day && (known.Period?.End ?? day) <= day)];
}
