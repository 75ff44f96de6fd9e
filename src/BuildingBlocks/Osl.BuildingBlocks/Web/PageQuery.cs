using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Web;

/// <summary>The page that a list's query string asks for: limit, cursor, sort, count and fields.</summary>
public sealed record PageQuery(PageRequest Page)
{
    /// <summary>The names that every list understands besides its own filters.</summary>
    public static readonly IReadOnlyList<string> Names = ["limit", "cursor", "sort", "count", SparseFields.Parameter];

    /// <exception cref="InvalidFieldException">One of them cannot be read.</exception>
    public static ValueTask<PageQuery?> BindAsync(HttpContext http, ParameterInfo parameter)
    {
        var query = http.Request.Query;
        var limit = PageRequest.DefaultLimit;
        if (query.TryGetValue("limit", out var asked)
            && (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > PageRequest.MaximumLimit))
        {
            throw new InvalidFieldException("?limit", "out_of_range", 1, PageRequest.MaximumLimit);
        }

        var count = false;
        if (query.TryGetValue("count", out var counted) && !bool.TryParse(counted, out count))
        {
            throw new InvalidFieldException("?count", "wrong_type");
        }

        var page = new PageRequest(limit, One(query, "cursor"), One(query, "sort"), count, Fingerprint(http));
        return ValueTask.FromResult<PageQuery?>(new PageQuery(page));
    }

    private static string? One(IQueryCollection query, string name) => query.TryGetValue(name, out var value) ? value.ToString() : null;

    private static string Fingerprint(HttpContext http)
    {
        var filters = http.Request.Query.Where(pair => pair.Key is not ("limit" or "cursor" or "count" or "fields")).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}");
        // An answer that is the same for everybody has the same cursor for everybody.
        var centre = http.GetEndpoint()?.Metadata.GetMetadata<SharedAnswer>() is null ? http.RequestServices.GetRequiredService<RequestScope>().Centre : null;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{centre}|{http.Request.Path}|{string.Join('&', filters)}")).AsSpan(0, 8));
    }
}
