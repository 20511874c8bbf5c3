using System.Xml;

namespace FiveYearPlan;

/// <summary>
/// Copies the XML of one part, so that what reads the copy meets nothing but shallow, well-formed XML with texts and cells
/// of bounded size. No DTD is read and no entity resolved. What a cell holds beyond any length that a sheet can have is cut.
/// </summary>
internal static class SoundXml
{
    // A cell of a sheet holds at most 32,767 characters; what is longer is reported by its row.
    private const int LongestText = 40_000;
    private const int MostInCell = 1_000;

    // Of a sheet nothing else is read.
    private static readonly string[] OfSheet = ["sheetData", "mergeCells"];
    private static readonly string[] Counted = ["c", "si"];

    // Of a workbook no other parts are read: pictures, links to elsewhere and parts that are not there cannot matter.
    private static readonly string[] Related = ["/officeDocument", "/worksheet", "/styles", "/sharedStrings"];

    private static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Copies a part; what was copied before a fault is a whole document too, its open elements closed.</summary>
    /// <returns>The fault, and whether it lies within a row of a sheet, which then is not whole; <see langword="null"/> where there is none.</returns>
    public static (WorkbookFault Fault, bool InRow)? Copy(Stream from, Stream to, string part)
    {
        using var reader = XmlReader.Create(from, Reading);
        using var writer = XmlWriter.Create(to, new XmlWriterSettings { CloseOutput = false, NewLineHandling = NewLineHandling.Entitize });
        var rowDepth = -1;
        try
        {
            Copy(reader, writer, part, ref rowDepth);
            return null;
        }
        catch (WorkbookFault fault)
        {
            return (fault, rowDepth >= 0);
        }
        catch (Exception error) when (error is XmlException or InvalidDataException)
        {
            return (WorkbookFault.InvalidXml(part), rowDepth >= 0);
        }
    }

    private static void Copy(XmlReader reader, XmlWriter writer, string part, ref int rowDepth)
    {
        var buffer = new char[4096];
        var isSheet = false;
        var (cell, inCell, length) = (-1, 0, 0); // depth of the cell, elements and characters in it
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.Depth > TableLimits.DeepestXml)
            {
                throw WorkbookFault.InvalidXml(part);
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    isSheet |= reader.Depth == 0 && reader.LocalName == "worksheet";
                    if (cell < 0 && Counted.Contains(reader.LocalName))
                    {
                        (cell, inCell, length) = (reader.IsEmptyElement ? -1 : reader.Depth, 0, 0);
                    }

                    if ((isSheet && reader.Depth == 1 && !OfSheet.Contains(reader.LocalName)) || (cell >= 0 && ++inCell > MostInCell)
                        || (reader.LocalName == "Relationship" && !IsRelated(reader)))
                    {
                        Skip(reader, part);
                        continue;
                    }

                    rowDepth = isSheet && reader is { LocalName: "row", IsEmptyElement: false } ? reader.Depth : rowDepth;
                    writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                    writer.WriteAttributes(reader, defattr: false);
                    if (reader.IsEmptyElement)
                    {
                        writer.WriteEndElement();
                    }

                    break;
                case XmlNodeType.EndElement:
                    cell = reader.Depth == cell ? -1 : cell;
                    rowDepth = reader.Depth == rowDepth ? -1 : rowDepth;
                    writer.WriteEndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    CopyText(reader, writer, buffer, ref length, cell >= 0);
                    break;
                default:
                    break;
            }

            reader.Read();
        }
    }

    private static bool IsRelated(XmlReader reader) => reader.GetAttribute("TargetMode") != "External"
        && reader.GetAttribute("Type") is { } type && Related.Any(end => type.EndsWith(end, StringComparison.Ordinal));

    // XmlReader.Skip goes down as deep as the input does.
    private static void Skip(XmlReader reader, string part)
    {
        var depth = reader.Depth;
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.Depth > TableLimits.DeepestXml)
                {
                    throw WorkbookFault.InvalidXml(part);
                }
            }
        }

        reader.Read();
    }

    // In pieces, so that a text of many megabytes is never held as one. The writer takes no half of a surrogate pair.
    private static void CopyText(XmlReader reader, XmlWriter writer, char[] buffer, ref int length, bool inCell)
    {
        int read, kept = 0;
        while ((read = reader.ReadValueChunk(buffer, kept, buffer.Length - kept)) > 0)
        {
            var available = kept + read;
            kept = char.IsHighSurrogate(buffer[available - 1]) ? 1 : 0;
            var whole = available - kept;
            var taken = inCell ? Math.Clamp(LongestText - length, 0, whole) : whole;
            taken -= taken > 0 && char.IsHighSurrogate(buffer[taken - 1]) ? 1 : 0;
            length = (int)Math.Min((long)length + whole, int.MaxValue);
            writer.WriteChars(buffer, 0, taken);
            buffer[0] = buffer[whole == 0 ? 0 : available - 1];
        }
    }
}
