using Osl.Activities.Domain.Education;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Education;

/// <summary>A programme of community education.</summary>
internal sealed record ProgrammeResponse(
    Guid Id,
    long Version,
    string Topic,
    IReadOnlyList<Guid> CommunityIds,
    Guid ModeratorId,
    string? Description,
    IReadOnlyList<string> LearningOutcomes,
    IReadOnlyList<Guid> SessionIds,
    string? ExternalExpert) : IVersioned, IExample<ProgrammeResponse>
{
    public static ProgrammeResponse Of(EducationProgramme programme) => new(
        programme.Id.Value,
        programme.Version,
        programme.Topic,
        Ids.Plain(programme.CommunityIds),
        programme.ModeratorId.Value,
        programme.Description,
        programme.LearningOutcomes,
        Ids.Plain(programme.SessionIds),
        programme.ExternalExpert);

    public static ProgrammeResponse Example { get; } = new(
        Examples.Programme,
        1,
        ProgrammeInput.Example.Topic,
        [Examples.Community],
        Examples.Organizer,
        ProgrammeInput.Example.Description,
        ProgrammeInput.Example.LearningOutcomes!,
        [Examples.Activity],
        ProgrammeInput.Example.ExternalExpert);
}
