using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Osl.Bench.Raw;

/// <summary>Writes by the code that the source generator made, with the product's escaping.</summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    public static async Task Write<T>(HttpResponse response, T value, JsonTypeInfo<T> type)
    {
        response.ContentType = "application/json; charset=utf-8";
        Fill(response, value, type);
        await response.BodyWriter.FlushAsync();
    }

    private static void Fill<T>(HttpResponse response, T value, JsonTypeInfo<T> type)
    {
        var into = buffer ??= new ArrayBufferWriter<byte>(64 * 1024);
        var json = writer ??= new Utf8JsonWriter(into, Relaxed);
        into.ResetWrittenCount();
        json.Reset(into);
        type.SerializeHandler!(json, value);
        json.Flush();
        response.ContentLength = into.WrittenCount;
        response.BodyWriter.Write(into.WrittenSpan);
    }
}
