namespace FiveYearPlan;

/// <summary>The words of the field for verdicts, reasons, natures and kinds, in Chinese and English. Safe for use by several threads.</summary>
public static class Wording
{
    /// <summary>The word for a verdict, whatever the scheme; a scheme has its own labels beside it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    public static string In(this Verdict verdict, Language language) =>
        VerdictWords.Verdicts.Text(VerdictWords.Verdicts.Check(verdict, nameof(verdict))).In(language);

    /// <summary>The word for an outlook.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    public static string In(this Outlook outlook, Language language) =>
        VerdictWords.Outlooks.Text(VerdictWords.Outlooks.Check(outlook, nameof(outlook))).In(language);

    /// <summary>Why something is not assessable, in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    public static string In(this Reason reason, Language language) =>
        VerdictWords.Reasons.Text(VerdictWords.Reasons.Check(reason, nameof(reason))).In(language);

    /// <summary>预期性, 约束性 or 未注明.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    public static string In(this Nature nature, Language language) =>
        PlanWords.Natures.Text(PlanWords.Natures.Check(nature, nameof(nature))).In(language);

    /// <summary>The kind of a target in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enum.</exception>
    public static string In(this TargetKind kind, Language language) =>
        PlanWords.Kinds.Text(PlanWords.Kinds.Check(kind, nameof(kind))).In(language);
}
