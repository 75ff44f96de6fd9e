using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Osl.BuildingBlocks.Application;

namespace Osl.BuildingBlocks.Web;

/// <summary>The version that the caller means to change, out of If-Match.</summary>
public sealed record IfMatch(long Version)
{
    /// <exception cref="PreconditionRequiredException">There is no If-Match.</exception>
    /// <exception cref="StaleVersionException">It is no ETag that this API gives.</exception>
    public static ValueTask<IfMatch?> BindAsync(HttpContext http, ParameterInfo parameter)
    {
        var header = http.Request.Headers.IfMatch;
        if (header.Count == 0)
        {
            throw new PreconditionRequiredException();
        }

        return ETags.Read(header.ToString()) is { } version ? ValueTask.FromResult<IfMatch?>(new IfMatch(version)) : throw new StaleVersionException();
    }
}

/// <summary>ETags are strong and are the aggregate's version: "v3".</summary>
public static class ETags
{
    public static string Of(long version) => string.Create(CultureInfo.InvariantCulture, $"\"v{version}\"");

    public static long? Read(string tag) =>
        tag.Length > 3 && tag.StartsWith("\"v", StringComparison.Ordinal) && tag.EndsWith('"')
        && long.TryParse(tag.AsSpan(2, tag.Length - 3), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;
}
