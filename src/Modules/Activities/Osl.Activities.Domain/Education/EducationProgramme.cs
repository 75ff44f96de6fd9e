using Osl.Activities.Domain.Activities;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Education;

/// <summary>What a programme teaches, and in which sessions.</summary>
internal sealed record ProgrammeContent(
    string Topic,
    string? Description,
    IReadOnlyList<string> LearningOutcomes,
    IReadOnlyList<ActivityId> SessionIds,
    string? ExternalExpert,
    StaffMemberId ModeratorId,
    IReadOnlyList<CommunityId> CommunityIds);

/// <summary>A programme of community education (edukacja środowiskowa): sessions that belong together, with help from outside.</summary>
internal sealed class EducationProgramme : AggregateRoot<ProgrammeId>
{
    private EducationProgramme()
    {
    }

    public string Topic { get; private set; } = "";

    public string TopicFolded { get; private set; } = "";

    public string? Description { get; private set; }

    public IReadOnlyList<string> LearningOutcomes { get; private set; } = [];

    /// <summary>The activities that are its sessions, in their order.</summary>
    public IReadOnlyList<ActivityId> SessionIds { get; private set; } = [];

    public string? ExternalExpert { get; private set; }

    public StaffMemberId ModeratorId { get; private set; }

    public IReadOnlyList<CommunityId> CommunityIds { get; private set; } = [];

    public static EducationProgramme Draw(ProgrammeId id, CentreId centre, ProgrammeContent content)
    {
        var programme = new EducationProgramme();
        programme.Identify(id, centre);
        programme.Revise(content);
        return programme;
    }

    public void Revise(ProgrammeContent content)
    {
        Topic = content.Topic;
        TopicFolded = PolishText.Fold(content.Topic);
        Description = content.Description;
        LearningOutcomes = [.. content.LearningOutcomes];
        SessionIds = [.. content.SessionIds.Distinct()];
        ExternalExpert = content.ExternalExpert;
        ModeratorId = content.ModeratorId;
        CommunityIds = [.. content.CommunityIds.Distinct()];
    }
}
