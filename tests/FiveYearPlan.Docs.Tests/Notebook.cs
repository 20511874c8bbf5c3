using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;

namespace FiveYearPlan.Docs;

/// <summary>
/// Runs the C# blocks of one page in order, each continuing the one before, like the cells of a notebook, and compares
/// what they print with what the page says they print:
/// <list type="bullet">
/// <item><c>Console.WriteLine(x);  // text</c> prints that text;</item>
/// <item>a last line <c>x  // text</c> without a semicolon has that value;</item>
/// <item>a text or JSON block right after the C# block is all that it prints; a line <c>…</c> stands for any lines.</item>
/// </list>
/// What a block prints and the page does not show is a failure. Lines with <c>#r</c> and <c>#:</c> are passed over: the
/// references are the ones the tests were built with.
/// </summary>
internal sealed class Notebook
{
    private const int MostShownLines = 60;

    private static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default
        .WithKind(SourceCodeKind.Script).WithLanguageVersion(LanguageVersion.Latest);

    // What a file-based app imports without being asked.
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithLanguageVersion(LanguageVersion.Latest)
        .WithReferences(References())
        .WithImports(
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks");

    private readonly StringBuilder _output = new();
    private readonly Marks _marks;
    private ScriptState<object>? _state;

    public Notebook() => _marks = new Marks(_output);

    /// <summary>Runs one block.</summary>
    /// <returns>What it printed, and what is wrong with it.</returns>
    public async Task<(string Output, IReadOnlyList<string> Failures)> RunAsync(Fence fence)
    {
        _output.Clear();
        _marks.Ends.Clear();
        var (code, comments, valueComment) = Prepare(fence.Text);
        try
        {
            Capture.Into(_output);
            _state = _state is null
                ? await CSharpScript.RunAsync(code, Options, _marks, typeof(Marks))
                : await _state.ContinueWithAsync(code, Options);
        }
        catch (CompilationErrorException error)
        {
            return (_output.ToString(), [.. error.Diagnostics.Select(found => $"line {fence.Line + 1 + found.Location.GetLineSpan().StartLinePosition.Line}: {found.GetMessage(CultureInfo.InvariantCulture)}")]);
        }
        catch (Exception error)
        {
            return (_output.ToString(), [$"line {fence.Line}: the block throws {error.GetType().Name}: {error.Message}"]);
        }

        return (_output.ToString(), [.. Compare(fence, comments, valueComment)]);
    }

    private IEnumerable<string> Compare(Fence fence, IReadOnlyList<(string Text, int Line)> comments, string? valueComment)
    {
        var output = _output.ToString().ReplaceLineEndings("\n");
        var start = 0;
        var uncovered = "";
        for (var i = 0; i < comments.Count; i++)
        {
            var end = _marks.Ends[i];
            var printed = output[start..end];
            var shown = printed.TrimEnd('\n').Split('\n')[^1];
            if (shown != comments[i].Text)
            {
                yield return $"line {fence.Line + 1 + comments[i].Line}: it prints '{shown}', the comment says '{comments[i].Text}'";
            }

            uncovered += printed[..^(shown.Length + 1)];
            start = end;
        }

        uncovered += output[start..];
        var value = _state!.ReturnValue is { } returned ? Convert.ToString(returned, CultureInfo.InvariantCulture) : null;
        if (valueComment is not null)
        {
            if ((value ?? "null") != valueComment)
            {
                yield return $"line {fence.LastLine - 1}: the value is '{value ?? "null"}', the comment says '{valueComment}'";
            }
        }
        else if (value is not null)
        {
            uncovered += value;
            output += value;
        }

        if (fence.Next is { Language: "text" or "json" } expected)
        {
            if (!Shows(expected.Text, output))
            {
                yield return $"line {expected.Line}: the block above prints\n{Start(output)}\nand the page says\n{expected.Text}";
            }
        }
        else if (uncovered.Length > 0)
        {
            yield return $"line {fence.Line}: the block prints what the page does not show:\n{Start(uncovered)}";
        }
    }

    /// <summary>Whether a text is the output; a line of an ellipsis stands for any number of lines.</summary>
    public static bool Shows(string text, string output)
    {
        var (expected, printed) = (Lines(text), Lines(output));
        var at = 0;
        var anywhere = false;
        while (true)
        {
            var length = expected.IndexOf("…") is var ellipsis && ellipsis < 0 ? expected.Count : ellipsis;
            var part = expected[..length];
            var last = length == expected.Count;
            var found = Enumerable.Range(at, Math.Max(0, printed.Count - part.Count - at + 1))
                .Where(start => (anywhere || start == at) && (!last || start + part.Count == printed.Count))
                .FirstOrDefault(start => printed.Skip(start).Take(part.Count).SequenceEqual(part), -1);
            if (found < 0 || last)
            {
                return found >= 0;
            }

            at = found + part.Count;
            anywhere = true;
            expected = expected[(length + 1)..];
        }

        static List<string> Lines(string text) => [.. text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())];
    }

    private static string Start(string output) =>
        output.TrimEnd().Split('\n') is { Length: > MostShownLines } lines ? string.Join('\n', [.. lines[..MostShownLines], "…"]) : output.TrimEnd();

    /// <summary>Marks the end of each statement whose comment says what it prints.</summary>
    private static (string Code, IReadOnlyList<(string Text, int Line)> Comments, string? ValueComment) Prepare(string text)
    {
        var lines = text.Split('\n').Select(line => line.StartsWith("#r ", StringComparison.Ordinal) || line.StartsWith("#:", StringComparison.Ordinal) ? "" : line);
        var code = new StringBuilder(string.Join('\n', lines));
        var root = CSharpSyntaxTree.ParseText(code.ToString(), Parsing).GetCompilationUnitRoot();
        var comments = new List<(string, int)>();
        var ends = new List<int>();
        string? valueComment = null;
        foreach (var statement in root.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement).OfType<ExpressionStatementSyntax>())
        {
            var comment = statement.GetLastToken().TrailingTrivia.FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)).ToString();
            if (comment.Length == 0)
            {
                continue;
            }

            comment = comment[2..].Trim();
            if (statement.SemicolonToken.IsMissing)
            {
                valueComment = comment;
            }
            else if (statement.Expression is InvocationExpressionSyntax call && call.Expression.ToString() == "Console.WriteLine")
            {
                comments.Add((comment, statement.GetLocation().GetLineSpan().EndLinePosition.Line));
                ends.Add(statement.Span.End);
            }
        }

        foreach (var end in Enumerable.Reverse(ends))
        {
            code.Insert(end, " MarkEnd();");
        }

        return (code.ToString(), comments, valueComment);
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal)
                || name is "netstandard.dll" or "NodaTime.dll" or "Microsoft.Extensions.DependencyInjection.dll" or "Microsoft.Extensions.DependencyInjection.Abstractions.dll"
                or "FiveYearPlan.Core.dll" or "FiveYearPlan.Tables.dll" or "FiveYearPlan.Testing.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
}

/// <summary>What a block sees of the tests: where in the output a statement ended.</summary>
public sealed class Marks
{
    private readonly StringBuilder _output;

    internal Marks(StringBuilder output) => _output = output;

    internal List<int> Ends { get; } = [];

    /// <summary>The end of a statement whose comment says what it prints.</summary>
    public void MarkEnd() => Ends.Add(_output.Length);
}
