using Microsoft.AspNetCore.Http;

namespace Osl.Bench.Raw;

internal static class RequestBody
{
    private const int Largest = 1024 * 1024;

    public static async Task<byte[]> Read(HttpRequest request, CancellationToken ct)
    {
        var length = request.ContentLength is { } told and <= Largest ? (int)told : throw new BadHttpRequestException("too large", StatusCodes.Status413PayloadTooLarge);
        var body = new byte[length];
        await request.Body.ReadExactlyAsync(body, ct);
        return body;
    }
}
