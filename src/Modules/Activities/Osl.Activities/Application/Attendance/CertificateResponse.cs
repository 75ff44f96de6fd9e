using Osl.Activities.Application.Education;
using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Attendance;

/// <summary>What an attendance certificate of a person says; the name is on file in People.</summary>
/// <param name="PersonId">Who attended.</param>
/// <param name="Title">The topic of the programme, or the title of the activity.</param>
/// <param name="LearningOutcomes">What it was to teach.</param>
/// <param name="ExternalExpert">The professional support from outside, in words.</param>
/// <param name="SessionsHeld">How many of its sessions were held so far.</param>
/// <param name="Minutes">How long those sessions took that the person attended.</param>
/// <param name="Sessions">The sessions that the person attended, in the order in which they were held.</param>
internal sealed record CertificateResponse(
    Guid PersonId, string Title, IReadOnlyList<string> LearningOutcomes, string? ExternalExpert, int SessionsHeld, int Minutes, IReadOnlyList<AttendedSession> Sessions)
    : ITellsPersonalData, IExample<CertificateResponse>
{
    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [PersonId];

    public static CertificateResponse Of(PersonId person, string title, IReadOnlyList<string> outcomes, string? expert, int held, IEnumerable<CommunityActivity> attended)
    {
        AttendedSession[] sessions = [.. attended.OrderBy(one => one.StartsAt).Select(AttendedSession.Of)];
        return new CertificateResponse(person.Value, title, outcomes, expert, held, sessions.Sum(one => one.Minutes), sessions);
    }

    public static CertificateResponse Example { get; } = new(
        Examples.Resident,
        ProgrammeInput.Example.Topic,
        ProgrammeInput.Example.LearningOutcomes!,
        ProgrammeInput.Example.ExternalExpert,
        5,
        120,
        [new AttendedSession(Examples.Activity, "Hasła i kopie zapasowe", new DateOnly(2026, 4, 14), 120, ["Ustawia dobre hasło"])]);
}

/// <summary>A session that the person attended.</summary>
/// <param name="LearningOutcomes">What was learned in it, by its evaluation.</param>
internal sealed record AttendedSession(Guid ActivityId, string Title, DateOnly HeldOn, int Minutes, IReadOnlyList<string> LearningOutcomes)
{
    public static AttendedSession Of(CommunityActivity one) => new(
        one.Id.Value, one.Title, WarsawCalendar.DayOf(one.StartsAt), (int)(one.EndsAt - one.StartsAt).TotalMinutes, one.Evaluation?.LearningOutcomes ?? []);
}
