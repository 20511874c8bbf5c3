namespace FiveYearPlan;

/// <summary>
/// The scheme's labels as charts print them. One label can stand for several verdicts of one evaluation: what the scheme calls
/// a deterioration may still meet its target. There the verdict is added.
/// </summary>
internal sealed class ChartLabels
{
    private readonly HashSet<BilingualText> _ambiguous;

    public ChartLabels(Evaluation evaluation)
    {
        var pairs = evaluation.Assessments.Select(known => (known.Label, known.Verdict)).Distinct();
        _ambiguous = [.. pairs.GroupBy(pair => pair.Label).Where(label => label.Count() > 1).Select(label => label.Key)];
    }

    public string Words(BilingualText label, Verdict verdict, Language language) => !_ambiguous.Contains(label) ? label.In(language)
        : language.Say($"{label.Chinese}（{verdict.In(language)}）", $"{label.English} ({verdict.In(language)})");
}
