using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Osl.ArchitectureTests.Violations.Rule13;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;

namespace Osl.ArchitectureTests.Rules;

/// <summary>
/// Rule 13: an operation has a name and a summary; it needs a right that a door declares, or is for the caller's own, or stands in the
/// reviewed list of anonymous ones, or in that of those to which a token or a code in the request itself is the credential; and it lists every status that it answers.
/// </summary>
public sealed partial class Rule13Endpoints
{
    private static readonly ReviewedList Anonymous = ReviewedList.Read("anonymous-operations.txt");

    [Fact]
    public void Operations_say_what_they_are()
    {
        Unsaid(Endpoints.OfTheApi).ShouldHold();
        Unsaid(Endpoints.Of(BreachEndpoints.Map)).ShouldFind("nameless", "badly-named", "named-twice", "named-again", "without-summary", "undescribed");
    }

    [Fact]
    public void Operations_are_secured()
    {
        Unsecured(Endpoints.OfTheHouse, [.. Host.Modules.All.SelectMany(door => door.Permissions).Select(permission => permission.Code)])
            .Except(Anonymous with { Entries = [.. Anonymous.Entries, .. ReviewedList.Read("operations-by-token.txt").Entries] }).ShouldHold();
        Unsecured(Endpoints.Of(BreachEndpoints.Map), ["breach.things.read"]).ShouldFind("for-anybody", "with-an-unknown-right", "without-a-right", "open-by-mistake", "undescribed");
    }

    [Fact]
    public void At_most_six_operations_ask_for_no_credential_at_all() =>
        Anonymous.Entries.Count(entry => entry.Contains("/api/", StringComparison.Ordinal)).ShouldBeInRange(1, 6);

    [Fact]
    public void Operations_list_every_status_that_they_answer()
    {
        Unlisted(Endpoints.OfTheApi).ShouldHold();
        Unlisted(Endpoints.Of(BreachEndpoints.Map)).ShouldFind("{id:guid}", "with-a-body", "undescribed");
    }

    private static Verdict Unsaid(IReadOnlyList<RouteEndpoint> endpoints)
    {
        var names = endpoints.Select(NameOf).CountBy(name => name).ToDictionary();
        return Verdict.On(endpoints, Where, endpoint => Unsaid(endpoint, names[NameOf(endpoint)]));
    }

    private static IEnumerable<string> Unsaid(RouteEndpoint endpoint, int sameName)
    {
        if (!CamelCase().IsMatch(NameOf(endpoint)))
        {
            yield return $"has the name \"{NameOf(endpoint)}\", which is no camelCase";
        }
        else if (sameName > 1)
        {
            yield return $"shares the name {NameOf(endpoint)}";
        }

        if (endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>() is not { Summary.Length: > 5 })
        {
            yield return "has no summary";
        }
    }

    private static Verdict Unsecured(IReadOnlyList<RouteEndpoint> endpoints, IReadOnlyList<string> declared) => Verdict.On(
        endpoints,
        Where,
        endpoint => (endpoint.Metadata.GetMetadata<OperationMetadata>(), endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null, IsGuarded(endpoint)) switch
        {
            (null, _, _) => ["says nothing of who may call it"],
            ({ IsPublic: true }, true, _) => ["is open to anybody"],
            ({ IsPublic: false }, true, _) or (_, false, false) => ["is not guarded as it says"],
            ({ Permission: { } right }, _, _) => declared.Contains(right) ? [] : [$"needs {right}, which no door declares"],
            ({ Message: var message }, _, _) => message.IsDefined(typeof(OwnOnlyAttribute)) ? [] : new[] { "needs no right, and is not for the caller's own" },
        });

    private static bool IsGuarded(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is { } policy && policy.Requirements.OfType<PermissionRequirement>().Any();

    private static Verdict Unlisted(IReadOnlyList<RouteEndpoint> endpoints) => Verdict.On(
        endpoints,
        Where,
        endpoint => Answers(endpoint)
            .Except(endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Select(answer => answer.StatusCode))
            .Select(status => $"answers {status} and does not say so"));

    /// <summary>What follows from its shape, whatever it says of itself, and what it says to the permission matrix.</summary>
    private static IEnumerable<int> Answers(RouteEndpoint endpoint)
    {
        var operation = endpoint.Metadata.GetMetadata<OperationMetadata>();
        int[] always = [400, 503];
        int[] guarded = operation is { IsPublic: true } ? [] : [401, 403];
        int[] named = endpoint.RoutePattern.Parameters.Count > 0 ? [404] : [];
        int[] withBody = endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is null ? [] : [413, 415];
        int[] versioned = endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters().Any(parameter => parameter.ParameterType == typeof(IfMatch)) == true ? [409, 412, 428] : [];
        return [.. always, .. guarded, .. named, .. withBody, .. versioned, .. operation?.Statuses ?? []];
    }

    private static string Where(RouteEndpoint endpoint) =>
        $"{string.Join(',', endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"])} /{endpoint.RoutePattern.RawText?.TrimStart('/')}";

    private static string NameOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? "";

    [GeneratedRegex("^[a-z]+([A-Z][a-z0-9]*)*$")]
    private static partial Regex CamelCase();
}
