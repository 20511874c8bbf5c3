namespace FiveYearPlan;

/// <summary>How firm the verdict on one indicator is. Immutable and safe for use by several threads.</summary>
public sealed class IndicatorSensitivity
{
    internal IndicatorSensitivity(Assessment assessment, IReadOnlyList<Variation> changes, (Observation Observation, Assessment Assessment)? flip)
    {
        Assessment = assessment;
        Changes = [.. changes];
        (Flip, Flipped) = (flip?.Observation, flip?.Assessment);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator => Assessment.Indicator;

    /// <summary>The verdict from which the variations start.</summary>
    public Assessment Assessment { get; }

    /// <summary>The variations that give it another verdict.</summary>
    public IReadOnlyList<Variation> Changes { get; }

    /// <summary>
    /// The nearest observation that would turn the verdict from good (achieved, on track) to bad (behind, missed) or back:
    /// the latest one that decides, with the nearest value of as many decimal places as it prints, or the opposite
    /// declaration. It has no source, since nobody printed it; added to the dossier it gives <see cref="Flipped"/>.
    /// <see langword="null"/> where nothing was judged, or where no value of that one observation turns the verdict.
    /// </summary>
    public Observation? Flip { get; }

    /// <summary>The assessment with <see cref="Flip"/> in place; <see langword="null"/> where there is none.</summary>
    public Assessment? Flipped { get; }

    /// <summary>The verdict, what is required, what would flip it, and which variations change it, in one line.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Describe(Language language) => SensitivityText.Describe(this, language);

    /// <summary>The indicator and the flip.</summary>
    public override string ToString() => Describe(Language.English);
}
