namespace FiveYearPlan.Tests;

/// <summary>Which law applies to which preset, and why the others do not. The pages of <c>docs/rules</c> repeat it, and a test compares.</summary>
internal static class LawTable
{
    private const string Zero = "0 is read as 0.001, whatever the unit and the sign; it holds where neither base nor target is 0.";
    private const string Growth = "growth is relative to the base itself, and a constant changes it.";
    private const string NoTime = "no line lies at the elapsed share of time.";

    /// <summary>The laws in the order of their numbers, from 1.</summary>
    public static readonly IReadOnlyList<string> Laws =
        ["monotone", "unit-free", "mirror", "shift", "time", "sound", "required", "total", "explained", "deterministic"];

    private static readonly Dictionary<(string Scheme, string Law), string> WhyNot = new()
    {
        [("final", "time")] = NoTime,
        [("open-sdg-2", "unit-free")] = Zero,
        [("open-sdg-2", "mirror")] = Zero,
        [("open-sdg-2", "shift")] = Growth,
        [("open-sdg-2", "time")] = NoTime,
        [("open-sdg-1", "unit-free")] = Zero,
        [("open-sdg-1", "mirror")] = Zero,
        [("open-sdg-1", "shift")] = Growth,
        [("open-sdg-1", "time")] = NoTime,
        [("eurostat", "shift")] = Growth,
        [("eurostat", "time")] = NoTime,
        [("unsd-2023", "shift")] = Growth,
        [("unsd-2023", "time")] = NoTime,
        [("germany-dns", "time")] = NoTime,
        [("pepfar-elapsed", "mirror")] = "achievement of what is to fall is not defined.",
        [("pepfar-elapsed", "shift")] = "achievement is relative to the target itself, and a constant changes it.",
    };

    /// <summary>A kind of target to which a law that applies to a scheme otherwise does not apply, and why.</summary>
    private static readonly Dictionary<(string Scheme, string Law), (TargetKind Kind, string Why)> Exceptions = new()
    {
        [("germany-dns", "sound")] = (TargetKind.EachYear, "where the trend of an imprecise last figure cannot be told, there is no verdict, even if all its points had the same."),
        [("germany-dns", "explained")] = (TargetKind.EachYear, "where the trend of an imprecise last figure cannot be told, nothing is compared."),
    };

    public static (TargetKind Kind, string Why)? ExceptionFor(string scheme, string law) =>
        Exceptions.TryGetValue((scheme, law), out var known) ? known : null;

    /// <summary>Why a law does not apply to a scheme; <see langword="null"/> where it does.</summary>
    public static string? WhyNotFor(string scheme, string law) => WhyNot.GetValueOrDefault((scheme, law));
}
