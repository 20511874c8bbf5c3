using System.Globalization;

namespace FiveYearPlan;

/// <summary>
/// A dossier as a catalogue lists it: enough to find it without reading it. Immutable and safe for use by several threads.
/// </summary>
public sealed class DossierEntry
{
    /// <summary>Names a dossier.</summary>
    /// <param name="id">Its id, such as <c>haishu-14</c>; not blank.</param>
    /// <param name="jurisdiction">Whose plan it holds.</param>
    /// <param name="period">The years of the plan.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public DossierEntry(string id, Jurisdiction jurisdiction, PlanPeriod period)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(jurisdiction);
        ArgumentNullException.ThrowIfNull(period);
        Id = id;
        Jurisdiction = jurisdiction;
        Period = period;
    }

    /// <summary>The id of the dossier.</summary>
    public string Id { get; }

    /// <summary>Whose plan it holds.</summary>
    public Jurisdiction Jurisdiction { get; }

    /// <summary>The years of the plan.</summary>
    public PlanPeriod Period { get; }

    /// <summary>Whether it is of a jurisdiction, named by its code, its short name, or its name in either language, 区, 市 or 县 left out or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="jurisdiction"/> is <see langword="null"/>.</exception>
    public bool IsOf(string jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        var key = jurisdiction.Trim();
        return key == Jurisdiction.Code || key == Jurisdiction.Name.Chinese || key == Jurisdiction.Name.Chinese.TrimEnd('区', '市', '县', '省')
            || string.Equals(key, Jurisdiction.Id, StringComparison.OrdinalIgnoreCase)
            || string.Equals(key, Jurisdiction.Name.English, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether it is of a plan, named by its number (<c>14</c>, 十四五), its year (<c>2026</c>), or its years (<c>2021-2025</c>).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public bool IsFor(string plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var key = plan.Trim();
        return key == Plan || key.Replace('–', '-') == Years
            || (Period.Ordinal is { } ordinal && key.Trim('“', '”', '"') == PlanWords.FiveYear(ordinal));
    }

    /// <summary>The id, the jurisdiction and the years.</summary>
    public override string ToString() => $"{Id}: {Jurisdiction.Name} {Period}";

    /// <summary>The shortest name of the plan: its number, or its years.</summary>
    internal string Plan => Period.Ordinal?.ToString(CultureInfo.InvariantCulture) ?? Years;

    private string Years => Period.ToString().Replace('–', '-');
}
