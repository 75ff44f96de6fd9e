using System.Text;

namespace Osl.Bench.Load;

/// <summary>An answer, read in full.</summary>
internal sealed record Answer(int Status, string Headers, string Body)
{
    public string? Header(string name)
    {
        var line = Headers.Split("\r\n").FirstOrDefault(one => one.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase));
        return line?[(name.Length + 1)..].Trim();
    }
}

/// <summary>Finds the end of an HTTP/1.1 answer; no more of it is understood than a measurement needs.</summary>
internal static class AnswerReader
{
    private static ReadOnlySpan<byte> EndOfHeaders => "\r\n\r\n"u8;

    private static ReadOnlySpan<byte> LastChunk => "\r\n0\r\n\r\n"u8;

    private static ReadOnlySpan<byte> Length => "\r\nContent-Length: "u8;

    private static ReadOnlySpan<byte> Chunked => "\r\nTransfer-Encoding: chunked"u8;

    public static int Status(ReadOnlySpan<byte> received) => ((received[9] - '0') * 100) + ((received[10] - '0') * 10) + (received[11] - '0');

    /// <summary>Whether all of it is there. Requests are not pipelined, so nothing follows it.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> received)
    {
        var end = received.IndexOf(EndOfHeaders);
        if (end < 0)
        {
            return false;
        }

        var headers = received[..(end + 2)];
        var at = headers.IndexOf(Length);
        if (at >= 0)
        {
            var length = 0;
            for (var i = at + Length.Length; headers[i] != '\r'; i++)
            {
                length = (length * 10) + (headers[i] - '0');
            }

            return received.Length >= end + 4 + length;
        }

        return headers.IndexOf(Chunked) < 0 || received.EndsWith(LastChunk);
    }

    public static Answer Read(ReadOnlySpan<byte> received)
    {
        var end = received.IndexOf(EndOfHeaders);
        var headers = Encoding.ASCII.GetString(received[..end]);
        var body = received[(end + 4)..];
        return new Answer(Status(received), headers, Encoding.UTF8.GetString(headers.Contains("chunked", StringComparison.OrdinalIgnoreCase) ? Join(body) : body));
    }

    private static byte[] Join(ReadOnlySpan<byte> chunks)
    {
        List<byte> whole = [];
        while (true)
        {
            var line = chunks.IndexOf("\r\n"u8);
            var length = Convert.ToInt32(Encoding.ASCII.GetString(chunks[..line]), 16);
            if (length == 0)
            {
                return [.. whole];
            }

            whole.AddRange(chunks.Slice(line + 2, length));
            chunks = chunks[(line + 2 + length + 2)..];
        }
    }
}
