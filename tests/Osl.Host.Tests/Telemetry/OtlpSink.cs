using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Osl.Host.Tests.Telemetry;

/// <summary>A collector on two loopback ports, one for OTLP over HTTP and one for gRPC, that keeps what it is sent, and reads as much of it as the tests ask for.</summary>
internal sealed class OtlpSink : IAsyncDisposable
{
    private const int GrpcPrefix = 5;

    private readonly WebApplication app;
    private readonly ConcurrentQueue<Span> spans = new();
    private readonly ConcurrentDictionary<string, bool> metrics = new();

    private OtlpSink(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    public string GrpcAddress => app.Urls.Last();

    public IReadOnlyList<Span> Spans => [.. spans];

    public IReadOnlyCollection<string> Metrics => [.. metrics.Keys];

    public static async Task<OtlpSink> Open()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            // Without TLS a port speaks one of the two.
            kestrel.Listen(IPAddress.Loopback, 0, grpc => grpc.Protocols = HttpProtocols.Http2);
        });
        var sink = new OtlpSink(builder.Build());
        sink.app.MapPost("/v1/traces", http => Take(http, sink.TakeSpans));
        sink.app.MapPost("/v1/metrics", http => Take(http, sink.TakeMetrics));
        sink.app.MapPost("/opentelemetry.proto.collector.trace.v1.TraceService/Export", http => TakeGrpc(http, sink.TakeSpans));
        sink.app.MapPost("/opentelemetry.proto.collector.metrics.v1.MetricsService/Export", http => TakeGrpc(http, sink.TakeMetrics));
        await sink.app.StartAsync();
        return sink;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task Take(HttpContext http, Action<byte[]> take)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        take(body.ToArray());
    }

    /// <summary>One message behind a byte that says whether it is packed and four for its length; an empty one is the answer.</summary>
    private static async Task TakeGrpc(HttpContext http, Action<byte[]> take)
    {
        await Take(http, body => take(body[GrpcPrefix..]));
        http.Response.ContentType = "application/grpc";
        http.Response.DeclareTrailer("grpc-status");
        await http.Response.Body.WriteAsync(new byte[GrpcPrefix]);
        http.Response.AppendTrailer("grpc-status", "0");
    }

    // Numbers of the fields as opentelemetry-proto has them.
    private void TakeSpans(byte[] request)
    {
        foreach (var scope in Fields(request, 1).SelectMany(resource => Fields(resource, 2)))
        {
            var name = Text(Fields(Fields(scope, 1).Single(), 1).Single());
            foreach (var span in Fields(scope, 2))
            {
                spans.Enqueue(new Span(name, Text(Fields(span, 5).Single()), Convert.ToHexStringLower(Fields(span, 1).Single()), Encoding.UTF8.GetString(span)));
            }
        }
    }

    private void TakeMetrics(byte[] request)
    {
        foreach (var metric in Fields(request, 1).SelectMany(resource => Fields(resource, 2)).SelectMany(scope => Fields(scope, 2)))
        {
            metrics[Text(Fields(metric, 1).Single())] = true;
        }
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    /// <summary>The values of a field that has lengths: messages, texts, bytes.</summary>
    private static IEnumerable<byte[]> Fields(byte[] message, int number)
    {
        for (var at = 0; at < message.Length;)
        {
            var tag = Varint(message, ref at);
            switch (tag & 7)
            {
                case 0:
                    Varint(message, ref at);
                    break;
                case 1:
                    at += 8;
                    break;
                case 5:
                    at += 4;
                    break;
                default:
                    var length = (int)Varint(message, ref at);
                    if ((int)(tag >> 3) == number)
                    {
                        yield return message[at..(at + length)];
                    }

                    at += length;
                    break;
            }
        }
    }

    private static ulong Varint(byte[] message, ref int at)
    {
        var (value, shift) = (0UL, 0);
        while (true)
        {
            var next = message[at++];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
            {
                return value;
            }

            shift += 7;
        }
    }
}

/// <param name="Scope">Whose span it is: a module, the web server, the database driver.</param>
/// <param name="Raw">All of it, to look for words in.</param>
internal sealed record Span(string Scope, string Name, string TraceId, string Raw);
