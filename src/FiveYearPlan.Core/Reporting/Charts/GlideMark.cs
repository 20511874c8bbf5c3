namespace FiveYearPlan;

/// <summary>Numbers at a time, and how they are written.</summary>
/// <param name="Time">The time in years; the end of 2022 is 2023.</param>
/// <param name="Numbers">One number, or all that an imprecise figure may be.</param>
/// <param name="Text">When and how much.</param>
internal sealed record GlideMark(double Time, NumberSet Numbers, BilingualText Text)
{
    /// <summary>Whether it compares with the base: no unlinked break lies between.</summary>
    public bool Compares { get; init; } = true;

    /// <summary>For a projected value the interval, where its method knows one.</summary>
    public NumberSet? Interval { get; init; }

    /// <summary>The finite ends.</summary>
    public IEnumerable<Rational> Ends => new[] { Numbers.Lower, Numbers.Upper }.OfType<Rational>();
}
