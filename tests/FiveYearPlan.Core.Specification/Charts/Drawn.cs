using System.Globalization;
using System.Xml.Linq;

namespace FiveYearPlan.Specification.Charts;

/// <summary>The evaluations that the specifications draw, and what is found in a drawn picture.</summary>
internal static class Drawn
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    public static readonly LocalDate MidTerm = new(2023, 6, 30);

    /// <summary>Haishu's plan with observations chosen for the example.</summary>
    public static Evaluation Haishu14 { get; } = Dossiers.Haishu14
        .Observed("1", "2022 >1500").Observed("3", "2021 2.52", "2022 2.84").Observed("4", "2022 2500").Observed("10", "2022 700")
        .Observed("11", "2022 1070", "2021-2022 9.9 Growth").Observed("13", "2021 3", "2022 6").Observed("16", "2022 完成").Observed("20", "2022 93")
        .Observed("21", "2022 26.9").Observed("25", "2021 1.7", "2022 1.6").Observed("29", "2022 2.4")
        .Evaluate(Schemes.TimeProportional, MidTerm);

    public static Evaluation Ningbo14 { get; } = Dossiers.Ningbo14.KnownAsOf(MidTerm).Evaluate(Schemes.TimeProportional, MidTerm);

    public static Evaluation Haishu13 { get; } = Dossiers.Haishu13.Evaluate(Schemes.Final, new LocalDate(2020, 12, 31));

    /// <summary>Every element of a class in the group whose title begins with a text, or in the whole picture.</summary>
    public static IReadOnlyList<XElement> Of(this XElement svg, string name, string classes, string? group = null) =>
    [
        .. svg.Descendants(Svg + name).Where(found => ((string?)found.Attribute("class"))?.Split(' ').Contains(classes) is true
            && (group is null || ((string?)found.Parent!.Element(Svg + "title"))?.StartsWith(group, StringComparison.Ordinal) is true)),
    ];

    public static double At(this XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    public static IReadOnlyList<(double X, double Y)> Points(this XElement path) =>
    [
        .. path.Attribute("d")!.Value.TrimEnd('Z', ' ').Split(['M', 'L'], StringSplitOptions.RemoveEmptyEntries)
            .Select(point => point.Trim().Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray()).Select(point => (point[0], point[1])),
    ];

    public static XElement Parse(this Chart chart, Language language = Language.English) => XDocument.Parse(chart.ToSvg(language)).Root!;

    public static IReadOnlyList<string> Texts(this XElement svg) => [.. svg.Descendants(Svg + "text").Select(text => text.Value)];
}
