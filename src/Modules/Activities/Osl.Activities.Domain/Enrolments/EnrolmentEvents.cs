using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Enrolments;

internal sealed record EnrolmentConfirmed(EnrolmentId EnrolmentId, Occasion Occasion, PersonId PersonId, int Number) : IDomainEvent;

internal sealed record EnrolmentWaitlisted(EnrolmentId EnrolmentId, Occasion Occasion, PersonId PersonId, int Number) : IDomainEvent;

/// <param name="ConsentBy">Until when the seat is kept.</param>
internal sealed record EnrolmentReserved(EnrolmentId EnrolmentId, Occasion Occasion, PersonId PersonId, int Number, DateTimeOffset ConsentBy) : IDomainEvent;

/// <param name="ConsentBy">Until when the seat is kept for a guardian's consent; null where it is confirmed.</param>
internal sealed record EnrolmentPromoted(EnrolmentId EnrolmentId, Occasion Occasion, PersonId PersonId, int Number, DateTimeOffset? ConsentBy) : IDomainEvent;

internal sealed record EnrolmentWithdrawn(EnrolmentId EnrolmentId, Occasion Occasion, PersonId PersonId, WithdrawalCause Cause) : IDomainEvent;

/// <param name="HasNewTime">Whether the occasion is at its new time.</param>
internal sealed record EnrolmentMoved(EnrolmentId EnrolmentId, Occasion Occasion, PersonId PersonId, bool HasNewTime) : IDomainEvent;

internal sealed record EnrolmentReminded(EnrolmentId EnrolmentId, Occasion Occasion, PersonId PersonId) : IDomainEvent;
