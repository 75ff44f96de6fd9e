using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Pipeline;

namespace Osl.BuildingBlocks.Web;

/// <summary>How an endpoint says what it is: one call after Map, which names it, secures it and lists what it answers.</summary>
public static class Operations
{
    /// <summary>A group of operations on one resource, under /api/v1.</summary>
    public static RouteGroupBuilder Resource(this IEndpointRouteBuilder api, string path, string tag) => api.MapGroup(path).WithTags(tag);

    /// <summary>Creates a thing: takes an Idempotency-Key, answers 201 with Location and ETag.</summary>
    public static RouteHandlerBuilder Creates<TCommand>(this RouteHandlerBuilder endpoint, string summary, string? description = null)
        where TCommand : IBaseRequest =>
        endpoint.Describe<TCommand>(summary, description, StatusCodes.Status201Created, typeof(Created), creation: true, change: false)
            .AddEndpointFilter<IdempotencyKeyFilter>();

    /// <summary>Changes a thing: takes If-Match, answers 204 with the new ETag.</summary>
    public static RouteHandlerBuilder Changes<TCommand>(this RouteHandlerBuilder endpoint, string summary, string? description = null)
        where TCommand : IBaseRequest =>
        endpoint.Describe<TCommand>(summary, description, StatusCodes.Status204NoContent, null, creation: false, change: true);

    /// <summary>Does something that neither creates a resource nor changes a version: answers 204.</summary>
    public static RouteHandlerBuilder Does<TCommand>(this RouteHandlerBuilder endpoint, string summary, string? description = null)
        where TCommand : IBaseRequest =>
        endpoint.Describe<TCommand>(summary, description, StatusCodes.Status204NoContent, null, creation: false, change: false);

    /// <summary>Does something that neither creates a resource nor changes a version, and answers 200 with a body.</summary>
    public static RouteHandlerBuilder Does<TCommand, TResponse>(this RouteHandlerBuilder endpoint, string summary, string? description = null)
        where TCommand : IBaseRequest =>
        endpoint.Describe<TCommand>(summary, description, StatusCodes.Status200OK, typeof(TResponse), creation: false, change: false);

    /// <summary>Reads a thing or a list.</summary>
    public static RouteHandlerBuilder Reads<TQuery, TResponse>(this RouteHandlerBuilder endpoint, string summary, string? description = null)
        where TQuery : IBaseRequest =>
        endpoint.Describe<TQuery>(summary, description, StatusCodes.Status200OK, typeof(TResponse), creation: false, change: false);

    /// <summary>Reads a text that is no JSON, such as a calendar.</summary>
    /// <param name="mediaType">Its media type, without a charset: it is UTF-8.</param>
    /// <param name="example">Such a text, for the API document.</param>
    public static RouteHandlerBuilder ReadsText<TQuery>(this RouteHandlerBuilder endpoint, string mediaType, string example, string summary, string? description = null)
        where TQuery : IBaseRequest =>
        endpoint.Describe<TQuery>(summary, description, StatusCodes.Status200OK, typeof(string), creation: false, change: false, mediaType)
            .WithMetadata(new TextAnswer(MediaTypeHeaderValue.Parse(mediaType), example));

    private static RouteHandlerBuilder Describe<TMessage>(
        this RouteHandlerBuilder endpoint, string summary, string? description, int success, Type? body, bool creation, bool change, string mediaType = "application/json")
    {
        var isPublic = MessageAccess<TMessage>.IsPublic;
        List<int> statuses = [success];
        if (body is not null && success == StatusCodes.Status200OK)
        {
            statuses.Add(StatusCodes.Status304NotModified);
        }

        statuses.AddRange(Refusals(typeof(TMessage), isPublic, creation, change));
        var operation = new OperationMetadata(typeof(TMessage), MessageAccess<TMessage>.Permission, isPublic, creation, change, statuses);
        endpoint.WithName(char.ToLowerInvariant(typeof(TMessage).Name[0]) + typeof(TMessage).Name[1..])
            .WithSummary(summary)
            .WithMetadata(operation)
            .WithMetadata(body is null
                ? new ProducesResponseTypeMetadata(success, typeof(void))
                : new ProducesResponseTypeMetadata(success, body, [mediaType]));
        if (description is not null)
        {
            endpoint.WithDescription(description);
        }

        foreach (var status in statuses.Skip(1))
        {
            endpoint.WithMetadata(status == StatusCodes.Status304NotModified
                ? new ProducesResponseTypeMetadata(status, typeof(void))
                : new ProducesResponseTypeMetadata(status, typeof(Problem), [Problem.MediaType]));
        }

        return isPublic
            ? endpoint.AllowAnonymous()
            : endpoint.RequireAuthorization(policy => policy.AddRequirements(new PermissionRequirement(operation.Permission)));
    }

    private static IEnumerable<int> Refusals(Type message, bool isPublic, bool creation, bool change)
    {
        yield return StatusCodes.Status400BadRequest;
        if (!isPublic)
        {
            yield return StatusCodes.Status401Unauthorized;
            yield return StatusCodes.Status403Forbidden;
        }

        yield return StatusCodes.Status404NotFound;
        yield return StatusCodes.Status406NotAcceptable;
        var contracts = message.GetInterfaces().Where(i => i.IsGenericType).Select(i => i.GetGenericTypeDefinition()).ToList();
        var isProcedure = contracts.Contains(typeof(IProcedure<>));
        if (isProcedure && isPublic)
        {
            yield return StatusCodes.Status401Unauthorized;
        }

        if (isProcedure || contracts.Contains(typeof(ICommand<>)))
        {
            yield return StatusCodes.Status409Conflict;
            yield return StatusCodes.Status413PayloadTooLarge;
            yield return StatusCodes.Status415UnsupportedMediaType;
            yield return StatusCodes.Status422UnprocessableEntity;
        }

        if (message.IsDefined(typeof(RefusedByRulesAttribute), inherit: false))
        {
            yield return StatusCodes.Status409Conflict;
            yield return StatusCodes.Status422UnprocessableEntity;
        }

        if (change)
        {
            yield return StatusCodes.Status412PreconditionFailed;
            yield return StatusCodes.Status428PreconditionRequired;
        }

        yield return StatusCodes.Status429TooManyRequests;
        yield return StatusCodes.Status503ServiceUnavailable;
        if (isProcedure || contracts.Contains(typeof(ICommand<>)))
        {
            yield return StatusCodes.Status507InsufficientStorage;
        }
    }
}

/// <summary>Needs a right; null where being logged in is enough.</summary>
public sealed record PermissionRequirement(string? Permission) : IAuthorizationRequirement;
