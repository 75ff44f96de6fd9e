using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;
using Osl.BuildingBlocks.Application;

namespace Osl.BuildingBlocks.Web;

/// <summary>Refuses what an operation would otherwise silently pass over: unknown parameters, an Accept or a charset that cannot be met.</summary>
internal static class RequestManners
{
    private static readonly ConcurrentDictionary<Endpoint, FrozenDictionary<string, Type>> KnownParameters = new();

    /// <summary>Has to stand after routing.</summary>
    public static IApplicationBuilder UseRequestManners(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<OperationMetadata>() is not null)
        {
            RequireKnownParameters(http.Request, endpoint);
            RequireNamesInThePath(http.Request, endpoint);
            RequireServedAnswer(http.Request, endpoint);
            RequireUtf8(http.Request);
        }

        return next(http);
    });

    private static void RequireKnownParameters(HttpRequest request, Endpoint endpoint)
    {
        if (!request.QueryString.HasValue)
        {
            return;
        }

        var known = KnownParameters.GetOrAdd(endpoint, ParametersOf);
        foreach (var (name, values) in request.Query)
        {
            if (!known.TryGetValue(name, out var type))
            {
                throw new InvalidFieldException("?" + name, "unknown_parameter");
            }

            if (values.Count > 1)
            {
                throw new InvalidFieldException("?" + name, "duplicate_field");
            }

            if (!SafeStringConverter.IsSafe(values[0] ?? ""))
            {
                throw new InvalidFieldException("?" + name, "forbidden_character");
            }

            RequireName(name, type, values[0]);
        }
    }

    private static void RequireNamesInThePath(HttpRequest request, Endpoint endpoint)
    {
        if (request.RouteValues.Count == 0)
        {
            return;
        }

        var known = KnownParameters.GetOrAdd(endpoint, ParametersOf);
        foreach (var (name, value) in request.RouteValues)
        {
            if (known.TryGetValue(name, out var type))
            {
                RequireName(name, type, value as string);
            }
        }
    }

    /// <summary>The framework would take numbers, other cases and lists of names for an enum.</summary>
    private static void RequireName(string parameter, Type type, string? value)
    {
        if (type.IsEnum && !Enum.GetNames(type).Contains(value, StringComparer.Ordinal))
        {
            throw new InvalidFieldException("?" + parameter, "unknown_value", string.Join(", ", Enum.GetNames(type)));
        }
    }

    private static void RequireServedAnswer(HttpRequest request, Endpoint endpoint)
    {
        if (request.Headers.Accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges))
        {
            return;
        }

        var text = endpoint.Metadata.GetMetadata<TextAnswer>();
        if (!ranges.Any(range => range.Quality is not 0 && (text is null ? AcceptsJson(range) : text.Type.IsSubsetOf(range))))
        {
            throw new BadHttpRequestException("Only another media type can be served.", StatusCodes.Status406NotAcceptable);
        }
    }

    private static bool AcceptsJson(MediaTypeHeaderValue range) =>
        range.MatchesAllTypes
        || (range.Type.Equals("application", StringComparison.OrdinalIgnoreCase)
            && (range.MatchesAllSubTypes || range.SubType.Equals("json", StringComparison.OrdinalIgnoreCase) || range.SubType.Equals("problem+json", StringComparison.OrdinalIgnoreCase)));

    private static void RequireUtf8(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.Charset.HasValue)
        {
            return;
        }

        if (!HeaderUtilities.RemoveQuotes(type.Charset).Equals(Encoding.UTF8.WebName, StringComparison.OrdinalIgnoreCase))
        {
            throw new BadHttpRequestException("Only UTF-8 can be read.", StatusCodes.Status415UnsupportedMediaType);
        }

        // The framework's reader does not know the quoted form, which is as good (RFC 9110, 8.3.1).
        type.Charset = Encoding.UTF8.WebName;
        request.ContentType = type.ToString();
    }

    private static FrozenDictionary<string, Type> ParametersOf(Endpoint endpoint) => endpoint.Metadata.GetOrderedMetadata<IParameterBindingMetadata>()
        .SelectMany(parameter => parameter.ParameterInfo.ParameterType is var type && type == typeof(PageQuery)
            ? PageQuery.Names.Select(name => (Name: name, Type: typeof(string)))
            : [(parameter.Name, Nullable.GetUnderlyingType(type) ?? type)])
        .DistinctBy(parameter => parameter.Name)
        .ToFrozenDictionary(parameter => parameter.Name, parameter => parameter.Type, StringComparer.Ordinal);
}
