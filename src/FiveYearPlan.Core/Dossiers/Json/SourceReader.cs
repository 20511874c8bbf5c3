namespace FiveYearPlan;

/// <summary>Reads the sources of entries, each document checked against the dossier's list.</summary>
internal sealed class SourceReader(DiagnosticBag bag)
{
    private const int MostParts = 1_000;

    /// <summary>The ids of the documents that the dossier lists.</summary>
    public HashSet<string> Documents { get; } = [];

    public Source? Read(JsonObjectReader owner)
    {
        if (owner.Object("source") is not { } reader)
        {
            return null;
        }

        var (document, at) = (reader.RequiredString("document"), reader.TextOrString("at"));
        var printed = reader.Strings("printed", MostParts, required: true);
        reader.Finish();
        if (document is null || at is null)
        {
            return null;
        }

        if (!Documents.Contains(document))
        {
            bag.Add(DiagnosticCode.UnknownDocument, reader.Place, "document", document);
        }

        return new Source(document, at, printed);
    }
}
