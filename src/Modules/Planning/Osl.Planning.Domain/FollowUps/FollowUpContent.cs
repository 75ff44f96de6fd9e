using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.FollowUps;

/// <summary>What a follow-up is about, when it falls due and who sees to it.</summary>
internal sealed record FollowUpContent(string Subject, FollowUpSubject SubjectKind, Guid? SubjectId, DateOnly DueOn, StaffMemberId OwnerId);
