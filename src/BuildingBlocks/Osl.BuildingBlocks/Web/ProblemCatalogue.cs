using FluentValidation;
using Microsoft.AspNetCore.Http;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Localization;
using Osl.BuildingBlocks.Persistence;

namespace Osl.BuildingBlocks.Web;

/// <summary>One field at fault.</summary>
/// <param name="Pointer">JSON pointer (RFC 6901) into the body; "?name" for a query parameter, "#name" for a header.</param>
/// <param name="Code">Stable code: of the shape (required, too_long…) or of the rule (DIA-01…).</param>
/// <param name="Detail">What is wrong, in the caller's language.</param>
public sealed record FieldError(string Pointer, string Code, string Detail);

/// <summary>A failure as the API tells it: status, stable name, and the fields at fault.</summary>
public sealed record Failure(int Status, string Name, IReadOnlyList<FieldError> Errors, string? Detail = null, TimeSpan? RetryAfter = null);

/// <summary>The one table that turns failures into statuses.</summary>
public sealed class ProblemCatalogue(Texts texts, IDatabaseDialect dialect)
{
    public Failure? Find(Exception failure) => failure switch
    {
        ValidationException shape => new(StatusCodes.Status400BadRequest, "validation", [.. shape.Errors.Select(ShapeErrors.Of)]),
        InvalidFieldException field => new(StatusCodes.Status400BadRequest, "validation", [Error(field)]),
        BadHttpRequestException bad => BadRequests.Read(bad, texts),
        NotAuthenticatedException => new(StatusCodes.Status401Unauthorized, "unauthenticated", []),
        CredentialsRefusedException refused => new(StatusCodes.Status401Unauthorized, "credentials-refused", [new(refused.Pointer, refused.Code, texts.Of(refused.Code))]),
        TooManyAttemptsException many => new(StatusCodes.Status429TooManyRequests, "too-many-requests", [], RetryAfter: many.RetryAfter),
        NotPermittedException => new(StatusCodes.Status403Forbidden, "forbidden", []),
        NotFoundException => new(StatusCodes.Status404NotFound, "not-found", []),
        BrokenRuleException broken => new(StatusOf(broken.Rule.Kind), "rule", [Error(broken)], texts.Of(broken.Rule, broken.Arguments)),
        StaleVersionException => new(StatusCodes.Status412PreconditionFailed, "stale-version", []),
        ContendedException => new(StatusCodes.Status503ServiceUnavailable, "busy", [], RetryAfter: TimeSpan.FromSeconds(1)),
        PreconditionRequiredException => new(StatusCodes.Status428PreconditionRequired, "precondition-required", [new("#If-Match", "required", texts.Of("required"))]),
        IdempotencyException => new(StatusCodes.Status422UnprocessableEntity, "idempotency-key-reused", [new("#Idempotency-Key", "idempotency_key_reused", texts.Of("idempotency_key_reused"))]),
        _ => dialect.Classify(failure) switch
        {
            DatabaseFault.Contention => new(StatusCodes.Status503ServiceUnavailable, "busy", [], RetryAfter: TimeSpan.FromSeconds(1)),
            DatabaseFault.Unavailable => new(StatusCodes.Status503ServiceUnavailable, "unavailable", [], RetryAfter: TimeSpan.FromSeconds(5)),
            DatabaseFault.StorageFull => new(StatusCodes.Status507InsufficientStorage, "storage-full", [], RetryAfter: TimeSpan.FromSeconds(30)),
            _ => null,
        },
    };

    private static int StatusOf(RuleKind kind) => kind switch
    {
        RuleKind.Conflict => StatusCodes.Status409Conflict,
        RuleKind.Forbidden => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    private FieldError Error(InvalidFieldException field) => new(field.Pointer, field.Code, texts.Of(field.Code, field.Arguments));

    private FieldError Error(BrokenRuleException broken) => new(broken.Pointer, broken.Rule.Code, texts.Of(broken.Rule, broken.Arguments));
}

/// <summary>A change without If-Match.</summary>
public sealed class PreconditionRequiredException() : Exception("If-Match is needed.");
