using Osl.BuildingBlocks.Application;
using Osl.People.Application.Persons;
using Osl.People.Domain.Requests;

namespace Osl.People.Application.Requests;

/// <summary>A request of somebody about their data.</summary>
/// <param name="ReceivedOn">In Europe/Warsaw.</param>
/// <param name="DueOn">The last day for the answer, in Europe/Warsaw.</param>
/// <param name="Overdue">It is open, and its last day is over.</param>
/// <param name="ExtendedFor">Why the term was extended; empty where it was not.</param>
/// <param name="RefusedFor">Why nothing was done; empty where something was.</param>
internal sealed record SubjectRequestView(
    Guid Id,
    Guid PersonId,
    SubjectRequestKind Kind,
    RequestWay Way,
    DateOnly ReceivedOn,
    DateOnly DueOn,
    bool Overdue,
    ExtensionGround? ExtendedFor,
    SubjectRequestStatus Status,
    RefusalGround? RefusedFor,
    DateOnly? AnsweredOn,
    long Version) : IVersioned, ITellsPersonalData, IExample<SubjectRequestView>
{
    public static SubjectRequestView Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-000000000581"),
        PersonView.Example.Id,
        SubjectRequestKind.Access,
        RequestWay.Letter,
        new DateOnly(2026, 3, 2),
        new DateOnly(2026, 4, 2),
        false,
        null,
        SubjectRequestStatus.Open,
        null,
        null,
        1);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [PersonId];

    public static SubjectRequestView Of(SubjectRequest request, DateOnly today) => new(
        request.Id.Value,
        request.PersonId.Value,
        request.Kind,
        request.Way,
        request.ReceivedOn,
        request.DueOn,
        request.IsOverdue(today),
        request.ExtendedFor,
        request.Status,
        request.RefusedFor,
        request.AnsweredOn,
        request.Version);
}
