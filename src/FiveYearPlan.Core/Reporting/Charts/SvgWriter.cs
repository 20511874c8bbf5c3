using System.Globalization;
using System.Text;

namespace FiveYearPlan;

/// <summary>Writes SVG elements, one a line: every text made sound and escaped, every number invariant with two places.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _svg = new();

    /// <summary>A coordinate with at most two decimal places.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 2);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    public void Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(name, attributes);
        _svg.Append(">\n");
    }

    public void Close(string name) => _svg.Append("</").Append(name).Append(">\n");

    public void Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(name, attributes);
        _svg.Append('>').Append(SvgText.Escape(text)).Append("</").Append(name).Append(">\n");
    }

    /// <summary>A line of text; its place is the left end of its baseline unless it is anchored at the middle or the end.</summary>
    public void Text(string classes, double x, double y, string text, string anchor = "start")
    {
        if (anchor == "start")
        {
            Element("text", text, ("class", classes), ("x", Number(x)), ("y", Number(y)));
        }
        else
        {
            Element("text", text, ("class", classes), ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor));
        }
    }

    public void Rectangle(string classes, double x, double y, double width, double height) => Empty(
        "rect", ("class", classes), ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)));

    public void Line(string classes, double x1, double y1, double x2, double y2) => Empty(
        "line", ("class", classes), ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)));

    public void Circle(string classes, double x, double y, double radius) => Empty(
        "circle", ("class", classes), ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)));

    /// <summary>A line through points, or the area that it encloses; nothing where there are fewer than two.</summary>
    public void Path(string classes, IEnumerable<(double X, double Y)> points, bool closed)
    {
        List<string> steps = [.. points.Select((point, i) => $"{(i == 0 ? 'M' : 'L')}{Number(point.X)} {Number(point.Y)}")];
        if (steps.Count < 2)
        {
            return;
        }

        var path = string.Join(' ', steps);
        Empty("path", ("class", classes), ("d", closed ? path + " Z" : path));
    }

    /// <summary>What is written as SVG already.</summary>
    public void Raw(string svg) => _svg.Append(svg);

    public override string ToString() => _svg.ToString();

    private void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(name, attributes);
        _svg.Append("/>\n");
    }

    private void Begin(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _svg.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            _svg.Append(' ').Append(attribute).Append("=\"").Append(SvgText.Escape(value)).Append('"');
        }
    }
}
