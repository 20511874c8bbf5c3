namespace FiveYearPlan.Tests.Notebooks;

/// <summary>A formatter never makes the cell of a notebook fail.</summary>
public class NotebookFormatTests
{
    [Fact]
    public void Format_ThatThrows_WritesNothingAndSaysSo()
    {
        using var writer = new StringWriter();

        Assert.False(new NotebookFormat(NotebookFormat.Html, _ => throw new InvalidOperationException("no")).Format("x", writer));
        Assert.Empty(writer.ToString());
    }

    [Fact]
    public void Format_OfAnotherType_IsLeftToTheNotebook()
    {
        using var writer = new StringWriter();

        Assert.All(new NotebookFormats().CreateTypeFormatters().Cast<NotebookFormat>(), format => Assert.False(format.Format("x", writer)));
        Assert.Empty(writer.ToString());
    }

    [Fact]
    public void Format_OfReportThatCannotBeWritten_WritesNothing()
    {
        using var writer = new StringWriter();
        var report = new Report(new BilingualText("报告", "report"), _ => throw new InvalidOperationException("no"));

        Assert.All(new NotebookFormats().CreateTypeFormatters().Cast<NotebookFormat>(), format => Assert.False(format.Format(report, writer)));
        Assert.Empty(writer.ToString());
    }
}
