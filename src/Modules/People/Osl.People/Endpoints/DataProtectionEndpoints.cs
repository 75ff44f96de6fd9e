using System.Text;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Osl.People.Application.Erasure;
using Osl.People.Application.Export;
using Osl.People.Application.Retention;
using Osl.People.Domain.Persons;
using Osl.People.Domain.Retention;

namespace Osl.People.Endpoints;

internal static class DataProtectionEndpoints
{
    private const string Tag = "Data protection";

    public static void Map(IEndpointRouteBuilder api)
    {
        var persons = api.Resource("persons", Tag);
        persons.MapGet("{id:guid}/export", Export).Reads<ExportPerson, PersonExport>("Export everything that the system holds about a person", "Add format=csv for a table instead of JSON.");
        persons.MapPost("{id:guid}/erasure", Erase).Changes<ErasePerson>(
            "Erase a person's data", "In every module. Refused with what holds, while law or an open tie does (PEO-02). The id stays, so that numbers that were reported stay true.");
        persons.MapPut("{id:guid}/restriction", Restrict).Changes<RestrictPerson>("Restrict the use of a person's data");
        persons.MapDelete("{id:guid}/restriction", Lift).Changes<LiftRestriction>("Let a person's data be used again");
        var retention = api.Resource("retention", Tag);
        retention.MapGet("rules", Rules).Reads<ListRetentionRules, RetentionRuleList>("List how long people's data are kept");
        retention.MapGet("rules/{category}", Rule).Reads<GetRetentionRule, RetentionRuleView>("Read one rule");
        retention.MapPut("rules/{category}", SetRule).Changes<SetRetentionRule>("Set how long people's data are kept", "The ETag of a rule that the centre has not set yet is \"v0\".");
        retention.MapGet("preview", Preview).Reads<PreviewRetention, Page<RetentionRow>>(
            "See whom the monthly job would erase, and why", "A dry run, for today or another day; it erases nobody.");
    }

    private static async Task<IResult> Export(Guid id, ExportFormat? format, IMediator mediator, CancellationToken ct)
    {
        var export = await mediator.Send(new ExportPerson(id), ct);
        return format == ExportFormat.csv ? Results.Text(ExportCsv.Of(export), "text/csv", Encoding.UTF8) : Results.Ok(export);
    }

    private static async Task<IResult> Erase(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new ErasePerson(id, ifMatch.Version), ct));

    private static async Task<IResult> Restrict(Guid id, IfMatch ifMatch, RestrictionBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new RestrictPerson(id, ifMatch.Version, body.Ground), ct));

    private static async Task<IResult> Lift(Guid id, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new LiftRestriction(id, ifMatch.Version), ct));

    private static async Task<IResult> Rules(IMediator mediator, CancellationToken ct) => Results.Ok(await mediator.Send(new ListRetentionRules(), ct));

    private static async Task<IResult> Rule(RetentionCategory category, IMediator mediator, CancellationToken ct) =>
        Respond.Found(await mediator.Send(new GetRetentionRule(category), ct));

    private static async Task<IResult> SetRule(RetentionCategory category, IfMatch ifMatch, RetentionBody body, IMediator mediator, CancellationToken ct) =>
        Respond.Changed(await mediator.Send(new SetRetentionRule(category, ifMatch.Version, body.Months, body.Basis, body.OrderedByLaw), ct));

    private static async Task<IResult> Preview(PageQuery page, DateOnly? on, IMediator mediator, CancellationToken ct) =>
        Respond.Listed(await mediator.Send(new PreviewRetention(page.Page, on), ct));
}

/// <summary>How an export is written.</summary>
internal enum ExportFormat
{
    json,
    csv,
}

/// <summary>Why data are kept and not used.</summary>
internal sealed record RestrictionBody(RestrictionGround Ground) : IExample<RestrictionBody>
{
    public static RestrictionBody Example { get; } = new(RestrictionGround.AccuracyDisputed);
}

/// <summary>A retention rule.</summary>
/// <param name="Months">Counted from the day when somebody was seen last.</param>
/// <param name="Basis">The category of the centre's list of records (JRWA), or the article of law.</param>
/// <param name="OrderedByLaw">Whether law orders to keep the data so long: until then they are not erased on request either.</param>
internal sealed record RetentionBody(int Months, string Basis, bool OrderedByLaw = false) : IExample<RetentionBody>
{
    public static RetentionBody Example { get; } = new(60, "JRWA 5310, kategoria B5", true);
}
