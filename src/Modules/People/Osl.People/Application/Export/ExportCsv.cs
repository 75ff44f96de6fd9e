using System.Text;

namespace Osl.People.Application.Export;

/// <summary>An export as a table: a line a field (RFC 4180). What a spreadsheet would take for a formula is quoted as text.</summary>
internal static class ExportCsv
{
    private const string LineEnd = "\r\n";

    public static string Of(PersonExport export)
    {
        var table = new StringBuilder("module,kind,id,field,value").Append(LineEnd);
        foreach (var record in export.Records)
        {
            foreach (var (name, value) in record.Fields)
            {
                table.AppendJoin(',', Cell(record.Module), Cell(record.Kind), Cell(record.Id.ToString()), Cell(name), Cell(value ?? "")).Append(LineEnd);
            }
        }

        return table.ToString();
    }

    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t') ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
