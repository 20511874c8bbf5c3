using System.Text;

namespace FiveYearPlan;

/// <summary>
/// The colours and strokes of all charts. The hues are those of Okabe and Ito (Color Universal Design, 2008), which people with
/// any common form of colour blindness tell apart; on dark ground they are lightened. Colour is never alone: each carries a
/// mark and a word.
/// </summary>
internal static class ChartStyle
{
    private const string Fonts = "\"Noto Sans CJK SC\",\"Source Han Sans SC\",\"Microsoft YaHei\",\"PingFang SC\",\"Hiragino Sans GB\",sans-serif";

    private static readonly (string Selector, string Shape, string Light, string Dark)[] Rules =
    [
        (".fyp-back", "", "fill:#ffffff", "fill:#1b1b1f"),
        ("text", $"font:12px {Fonts};stroke:none", "fill:#1f1f1f", "fill:#f0f0f0"),
        (".fyp-name", "font-weight:600", "", ""),
        (".fyp-title", "font-size:14px;font-weight:700", "", ""),
        (".fyp-bold", "font-weight:700", "", ""),
        (".fyp-small", "font-size:11px", "", ""),
        (".fyp-mute", "font-size:11px", "fill:#595959", "fill:#b8b8bd"),
        (".fyp-grid", "fill:none;stroke-width:1", "stroke:#d9d9d9", "stroke:#45454d"),
        (".fyp-axis", "fill:none;stroke-width:1", "stroke:#767676", "stroke:#8f8f96"),
        (".fyp-track", "", "fill:#efefef", "fill:#303036"),
        (".fyp-time", "fill:none;stroke-width:1.5;stroke-dasharray:4 3", "stroke:#1f1f1f", "stroke:#f0f0f0"),
        (".fyp-line", "fill:none;stroke-width:2.5", "stroke:#1f1f1f", "stroke:#f0f0f0"),
        (".fyp-thin", "fill:none;stroke-width:1.5", "stroke:#1f1f1f", "stroke:#f0f0f0"),
        (".fyp-point", "stroke-width:1", "fill:#1f1f1f;stroke:#ffffff", "fill:#f0f0f0;stroke:#1b1b1f"),
        (".fyp-hollow", "stroke-width:1.5", "fill:#ffffff;stroke:#1f1f1f", "fill:#1b1b1f;stroke:#f0f0f0"),
        (".fyp-achieved", "stroke-width:1", "fill:#009e73;stroke:#009e73", "fill:#2fc79b;stroke:#2fc79b"),
        (".fyp-achieved-2", "stroke-width:1", "fill:#8fd6c0;stroke:#009e73", "fill:#a9e8d5;stroke:#2fc79b"),
        (".fyp-ontrack", "stroke-width:1", "fill:#0072b2;stroke:#0072b2", "fill:#56b4e9;stroke:#56b4e9"),
        (".fyp-ontrack-2", "stroke-width:1", "fill:#9fcdea;stroke:#0072b2", "fill:#b5def6;stroke:#56b4e9"),
        (".fyp-behind", "stroke-width:1", "fill:#d55e00;stroke:#d55e00", "fill:#f08a3c;stroke:#f08a3c"),
        (".fyp-behind-2", "stroke-width:1", "fill:#f3b98d;stroke:#d55e00", "fill:#f8c9a4;stroke:#f08a3c"),
        (".fyp-missed", "stroke-width:1", "fill:#cc79a7;stroke:#cc79a7", "fill:#dd9abf;stroke:#dd9abf"),
        (".fyp-missed-2", "stroke-width:1", "fill:#ebcddd;stroke:#cc79a7", "fill:#efcfe0;stroke:#dd9abf"),
        (".fyp-none", "stroke-width:1.2", "fill:#ffffff;stroke:#595959", "fill:#1b1b1f;stroke:#b8b8bd"),
        (".fyp-on-light", "font-size:11px;font-weight:700", "fill:#000000", "fill:#000000"),
        (".fyp-on-dark", "font-size:11px;font-weight:700", "fill:#ffffff", "fill:#000000"),
        (".fyp-sign", "fill:none;stroke-width:1.6", "stroke:#ffffff", "stroke:#1b1b1f"),
        (".fyp-target", "stroke-width:2.5", "fill:#009e73;stroke:#009e73", "fill:#2fc79b;stroke:#2fc79b"),
        (".fyp-band", "fill-opacity:.16;stroke:none", "fill:#009e73", "fill:#2fc79b"),
        (".fyp-path", "fill:none;stroke-width:1.5;stroke-dasharray:6 4", "stroke:#009e73", "stroke:#2fc79b"),
        (".fyp-way-0", "fill:none;stroke-width:2;stroke-dasharray:2 2", "stroke:#0072b2", "stroke:#56b4e9"),
        (".fyp-way-1", "fill:none;stroke-width:2;stroke-dasharray:8 2", "stroke:#d55e00", "stroke:#f08a3c"),
        (".fyp-way-2", "fill:none;stroke-width:2;stroke-dasharray:8 2 2 2", "stroke:#b5508a", "stroke:#dd9abf"),
        (".fyp-way-3", "fill:none;stroke-width:2;stroke-dasharray:1 3", "stroke:#8a6d00", "stroke:#f0e442"),
        (".fyp-end-0", "stroke-width:1.5", "fill:#ffffff;stroke:#0072b2", "fill:#1b1b1f;stroke:#56b4e9"),
        (".fyp-end-1", "stroke-width:1.5", "fill:#ffffff;stroke:#d55e00", "fill:#1b1b1f;stroke:#f08a3c"),
        (".fyp-end-2", "stroke-width:1.5", "fill:#ffffff;stroke:#b5508a", "fill:#1b1b1f;stroke:#dd9abf"),
        (".fyp-end-3", "stroke-width:1.5", "fill:#ffffff;stroke:#8a6d00", "fill:#1b1b1f;stroke:#f0e442"),
        (".fyp-full-0", "stroke-width:1.5", "fill:#0072b2;stroke:#0072b2", "fill:#56b4e9;stroke:#56b4e9"),
        (".fyp-full-1", "stroke-width:1.5", "fill:#d55e00;stroke:#d55e00", "fill:#f08a3c;stroke:#f08a3c"),
        (".fyp-full-2", "stroke-width:1.5", "fill:#b5508a;stroke:#b5508a", "fill:#dd9abf;stroke:#dd9abf"),
        (".fyp-full-3", "stroke-width:1.5", "fill:#8a6d00;stroke:#8a6d00", "fill:#f0e442;stroke:#f0e442"),
        (".fyp-solid", "stroke-width:1;stroke-dasharray:none", "", ""),
        (".fyp-cone-0", "fill-opacity:.14;stroke:none", "fill:#0072b2", "fill:#56b4e9"),
        (".fyp-cone-1", "fill-opacity:.14;stroke:none", "fill:#d55e00", "fill:#f08a3c"),
        (".fyp-cone-2", "fill-opacity:.14;stroke:none", "fill:#b5508a", "fill:#dd9abf"),
        (".fyp-cone-3", "fill-opacity:.14;stroke:none", "fill:#8a6d00", "fill:#f0e442"),
    ];

    /// <summary>How many colours projections have; the same again come with full marks and thin solid lines.</summary>
    public const int Ways = 4;

    /// <summary>The rules of one picture and no other: each begins with its id. Print is always in the light colours.</summary>
    public static string Css(string id)
    {
        var css = new StringBuilder($"#{id}{{max-width:100%;height:auto}}");
        foreach (var (selector, shape, light, _) in Rules)
        {
            Add(selector, string.Join(';', new[] { shape, light }.Where(part => part.Length > 0)));
        }

        css.Append("@media screen and (prefers-color-scheme:dark){");
        foreach (var (selector, _, light, dark) in Rules.Where(rule => rule.Dark != rule.Light))
        {
            Add(selector, dark);
        }

        return css.Append('}').ToString();

        void Add(string selector, string rule) => css.Append('#').Append(id).Append(' ').Append(selector).Append('{').Append(rule).Append('}');
    }
}
