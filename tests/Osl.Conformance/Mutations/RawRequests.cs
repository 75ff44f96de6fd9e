using System.Text;

namespace Osl.Conformance.Mutations;

/// <summary>What no client library would send: bytes on a socket (QUALITY S1).</summary>
internal static class RawRequests
{
    private const string List = "GET /api/v1/communities HTTP/1.1\r\nHost: localhost\r\n";
    private const string Creation = "POST /api/v1/communities HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nIdempotency-Key: raw\r\n";

    /// <summary>The cases by hand, then as many with bytes changed at random.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> All(string token, int count, int seed)
    {
        var authorization = $"Authorization: Bearer {token}\r\n";
        var known = ByHand(authorization).Select(one => (one.Name, Bytes: Encoding.Latin1.GetBytes(one.Text))).ToList();
        var random = new Random(seed);
        string[] sound = [$"{List}{authorization}\r\n", $"{Creation}{authorization}Content-Length: 17\r\n\r\n{{\"name\":\"Lazy\"}}  ", $"{Creation}{authorization}Transfer-Encoding: chunked\r\n\r\n11\r\n{{\"name\":\"Lazy\"}}  \r\n0\r\n\r\n"];
        return known.Concat(Enumerable.Range(0, Math.Max(0, count - known.Count)).Select(i => ($"bytes changed {i}", Changed(Encoding.Latin1.GetBytes(sound[random.Next(sound.Length)]), random))));
    }

    private static IEnumerable<(string Name, string Text)> ByHand(string authorization) =>
    [
        ("length and chunks", $"{Creation}{authorization}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"),
        ("two lengths", $"{Creation}{authorization}Content-Length: 2\r\nContent-Length: 40\r\n\r\n{{}}"),
        ("length of minus one", $"{Creation}{authorization}Content-Length: -1\r\n\r\n{{}}"), ("length with plus", $"{Creation}{authorization}Content-Length: +2\r\n\r\n{{}}"), ("length past 64 bits", $"{Creation}{authorization}Content-Length: 99999999999999999999\r\n\r\n{{}}"),
        ("length of 31 MB", $"{Creation}{authorization}Content-Length: 32505856\r\n\r\n{{}}"), ("body shorter than said", $"{Creation}{authorization}Content-Length: 400\r\n\r\n{{}}"), ("no length", $"{Creation}{authorization}\r\n{{}}"),
        ("chunks of unknown coding", $"{Creation}{authorization}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"), ("chunked twice", $"{Creation}{authorization}Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"), ("chunked, identity", $"{Creation}{authorization}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"),
        ("chunk that is no number", $"{Creation}{authorization}Transfer-Encoding: chunked\r\n\r\nzz\r\n{{}}\r\n0\r\n\r\n"), ("chunk past 64 bits", $"{Creation}{authorization}Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{{}}\r\n"), ("chunk cut", $"{Creation}{authorization}Transfer-Encoding: chunked\r\n\r\n10\r\n{{}}"),
        ("chunk extension of 20 kB", $"{Creation}{authorization}Transfer-Encoding: chunked\r\n\r\n2;{new string('x', 20_000)}\r\n{{}}\r\n0\r\n\r\n"), ("bare line feed in chunks", $"{Creation}{authorization}Transfer-Encoding: chunked\r\n\r\n2\n{{}}\n0\n\n"), ("trailers", $"{Creation}{authorization}Transfer-Encoding: chunked\r\n\r\n2\r\n{{}}\r\n0\r\nAuthorization: x\r\n\r\n"),
        ("folded header", $"{List}X-Folded: a\r\n b\r\n{authorization}\r\n"), ("blank before the colon", $"{List}X-Blank : a\r\n{authorization}\r\n"), ("header without a name", $"{List}: a\r\n\r\n"), ("header without a colon", $"{List}nonsense\r\n\r\n"), ("NUL in a header", $"{List}X-Nul: a\0b\r\n\r\n"), ("carriage return alone", $"{List}X-Cr: a\rb\r\n\r\n"),
        ("line feeds alone", "GET /api/v1/communities HTTP/1.1\nHost: localhost\n\n"), ("two hosts", $"{List}Host: other\r\n\r\n"), ("no host", "GET /api/v1/communities HTTP/1.1\r\n\r\n"), ("odd host", "GET / HTTP/1.1\r\nHost: a b/c@d\r\n\r\n"), ("two tokens", $"{List}{authorization}{authorization}\r\n"),
        ("absolute form", $"GET http://localhost/api/v1/communities HTTP/1.1\r\nHost: localhost\r\n{authorization}\r\n"), ("absolute form of elsewhere", $"GET http://evil.example/api/v1/communities HTTP/1.1\r\nHost: localhost\r\n{authorization}\r\n"), ("authority form", "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n"), ("asterisk", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        ("asterisk read", "GET * HTTP/1.1\r\nHost: localhost\r\n\r\n"), ("no path", "GET  HTTP/1.1\r\nHost: localhost\r\n\r\n"), ("path without a slash", "GET api HTTP/1.1\r\nHost: localhost\r\n\r\n"), ("NUL in the path", "GET /api/v1/\0 HTTP/1.1\r\nHost: localhost\r\n\r\n"), ("escaped NUL", "GET /api/v1/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n"), ("bytes over 127", "GET /\u00ff\u00fe HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        ("fragment", $"GET /api/v1/communities#x HTTP/1.1\r\nHost: localhost\r\n{authorization}\r\n"), ("up and up", "GET /../../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n"), ("up, escaped", "GET /api/v1/..%2f..%2f..%2fetc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        ("100 kB of headers", $"{List}{string.Concat(Enumerable.Range(0, 100).Select(i => $"X-{i}: {new string('a', 1_000)}\r\n"))}\r\n"), ("5,000 headers", $"{List}{string.Concat(Enumerable.Range(0, 5_000).Select(i => $"X-{i}: a\r\n"))}\r\n"), ("100 kB of a path", $"GET /{new string('a', 100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        ("HTTP/0.9", "GET /\r\n"), ("HTTP/1.0", $"GET /api/v1/communities HTTP/1.0\r\n{authorization}\r\n"), ("HTTP/2 by prior knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), ("HTTP/9", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"), ("no version", "GET / HTTP\r\nHost: localhost\r\n\r\n"), ("TLS", "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003"), ("nothing", ""), ("line ends", "\r\n\r\n\r\n"), ("noise", new string('\u00aa', 5_000)),
        ("method of 1 kB", $"{new string('A', 1_000)} / HTTP/1.1\r\nHost: localhost\r\n\r\n"), ("method in lower case", $"get /api/v1/communities HTTP/1.1\r\nHost: localhost\r\n{authorization}\r\n"), ("two requests in one", $"{List}{authorization}\r\n{List}{authorization}\r\n"), ("a hundred requests in one", string.Concat(Enumerable.Repeat($"{List}{authorization}\r\n", 100))),
        ("expects what nobody has", $"{Creation}{authorization}Expect: 999-x\r\nContent-Length: 2\r\n\r\n{{}}"), ("continues without a body", $"{Creation}{authorization}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n"), ("upgrade", $"{List}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"), ("h2c", $"{List}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n"),
    ];

    private static byte[] Changed(byte[] sound, Random random)
    {
        var bytes = sound.ToList();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.InsertRange(at, Enumerable.Repeat((byte)random.Next(256), random.Next(1, 50)));
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)));
                    break;
            }
        }

        return [.. bytes];
    }
}
