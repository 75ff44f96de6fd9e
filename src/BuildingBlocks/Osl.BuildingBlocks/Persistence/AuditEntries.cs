using System.Diagnostics;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.BuildingBlocks.Persistence;

/// <summary>Makes audit rows out of what is known of the request.</summary>
public static class AuditEntries
{
    public static AuditEntry Of(
        RequestScope scope,
        Guid id,
        DateTimeOffset at,
        AuditAccess access,
        string subjectType,
        Guid subjectId,
        long? subjectVersion = null,
        Guid? centre = null,
        string? reason = null) => new()
        {
            Id = id,
            CentreId = centre ?? scope.Centre?.Value,
            At = at,
            ActorKind = scope.Actor.Kind.ToString(),
            AccountId = scope.Actor.AccountId,
            StaffMemberId = scope.Actor.StaffMember?.Value,
            Access = access,
            Operation = scope.Operation,
            SubjectType = subjectType,
            SubjectId = subjectId,
            SubjectVersion = subjectVersion,
            Reason = reason ?? scope.Reason,
            TraceId = Activity.Current?.TraceId.ToHexString(),
        };
}
