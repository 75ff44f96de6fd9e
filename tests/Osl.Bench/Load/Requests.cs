using System.Text;

namespace Osl.Bench.Load;

/// <summary>Requests as the bytes that go over the wire.</summary>
internal static class Requests
{
    // The same for every server, so that links in their answers are the same too.
    private const string Host = "osl.example";

    public static byte[] Get(string path, string? token, string? header = null) =>
        Encoding.UTF8.GetBytes($"GET {path} HTTP/1.1\r\nHost: {Host}\r\n{Bearer(token)}{(header is null ? "" : header + "\r\n")}Accept: application/json\r\n\r\n");

    public static byte[] Send(string method, string path, string? token, string body, string? header = null)
    {
        var bytes = Encoding.UTF8.GetByteCount(body);
        return Encoding.UTF8.GetBytes(
            $"{method} {path} HTTP/1.1\r\nHost: {Host}\r\n{Bearer(token)}{(header is null ? "" : header + "\r\n")}Accept: application/json\r\nContent-Type: application/json\r\nContent-Length: {bytes}\r\n\r\n{body}");
    }

    private static string Bearer(string? token) => token is null ? "" : $"Authorization: Bearer {token}\r\n";
}
