using System.Text;

namespace FiveYearPlan;

/// <summary>
/// A named, versioned, cited set of progress rules (评价方案): for each kind of target a measure and an ordered list of
/// grades, of which the first that applies wins. Immutable and safe for use by several threads.
/// </summary>
public sealed class Scheme
{
    internal Scheme(
        string id, string version, BilingualText name, BilingualText citation, IReadOnlyList<Rule> rules,
        BilingualText notAssessable, BilingualText notAssessableAtEnd, TimeConvention timeConvention = TimeConvention.WholeMonths)
    {
        Id = id;
        Version = version;
        Name = name;
        Citation = citation;
        Rules = rules;
        NotAssessable = notAssessable;
        NotAssessableAtEnd = notAssessableAtEnd;
        TimeConvention = timeConvention;
    }

    /// <summary>The id, such as <c>time-proportional</c>.</summary>
    public string Id { get; }

    /// <summary>The version of the rules; it changes whenever a verdict could.</summary>
    public string Version { get; }

    /// <summary>The name.</summary>
    public BilingualText Name { get; }

    /// <summary>Where the rules come from.</summary>
    public BilingualText Citation { get; }

    /// <summary>How elapsed time is counted.</summary>
    /// <value>Whole months in every preset.</value>
    public TimeConvention TimeConvention { get; }

    internal IReadOnlyList<Rule> Rules { get; }

    internal BilingualText NotAssessable { get; }

    internal BilingualText NotAssessableAtEnd { get; }

    /// <summary>The scheme with another way of counting time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="convention"/> is not a member of the enum.</exception>
    public Scheme With(TimeConvention convention) => new(
        Id, Version, Name, Citation, Rules, NotAssessable, NotAssessableAtEnd, TimeWords.Conventions.Check(convention, nameof(convention)));

    /// <summary>The rules in words: for each kind of target its measure, and its grades in the order in which they are tried.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Describe(Language language)
    {
        var text = new StringBuilder($"{Name.In(language)} ({Id} {Version})\n{Citation.In(language)}\n");
        var comma = language == Language.Chinese ? "、" : ", ";
        foreach (var rule in Rules)
        {
            var kinds = rule.Kinds.Select(kind => PlanWords.Kinds.Text(kind).In(language)).ToList();
            if (rule.Holds)
            {
                kinds.Add(language == Language.Chinese ? "保持类" : "hold");
            }

            text.Append($"- {string.Join(comma, kinds)}: {MeasureWords.Measures.Text(rule.Measure).In(language)}\n");
            foreach (var grade in rule.Grades)
            {
                text.Append($"  - {Condition(grade, language)} → {grade.Label.In(language)} ({VerdictWords.Verdicts.Text(grade.Verdict).In(language)})\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The id and the version.</summary>
    public override string ToString() => $"{Id} {Version}";

    private static string Condition(Grade grade, Language language)
    {
        var chinese = language == Language.Chinese;
        var parts = new List<string>();
        if (grade.When.HasFlag(Conditions.Over))
        {
            parts.Add(chinese ? "目标已到期" : "target due");
        }

        if (grade.When.HasFlag(Conditions.Met))
        {
            parts.Add(chinese ? "达到目标" : "target met");
        }

        if (grade.Line != Line.None)
        {
            parts.Add(grade.Line switch
            {
                Line.Elapsed => chinese ? "进度 ≥ 时间进度" : "measure ≥ elapsed share of time",
                Line.Zero => chinese ? "差距 ≥ 0" : "measure ≥ 0",
                Line.None => "",
            });
        }

        return parts.Count == 0
            ? chinese ? "其余" : "otherwise"
            : string.Join(chinese ? "且" : " and ", parts);
    }
}
