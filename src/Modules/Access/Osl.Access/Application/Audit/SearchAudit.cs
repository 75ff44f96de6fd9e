using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Messaging;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Audit;

/// <summary>Who wrote what, and who read whose personal data, in this centre (CUS Act Art. 50: control over which data were processed, when and by whom).</summary>
/// <param name="SubjectId">The person or thing that was written or read.</param>
/// <param name="StaffMemberId">Who did it.</param>
/// <param name="AccountId">With which account.</param>
/// <param name="From">Not before.</param>
/// <param name="Until">Before.</param>
[Permission(Rights.ReadAudit)]
internal sealed record SearchAudit(
    PageRequest Page, Guid? SubjectId, Guid? StaffMemberId, Guid? AccountId, AuditAccess? Access, string? Operation, DateTimeOffset? From, DateTimeOffset? Until)
    : IQuery<Page<AuditRow>>
{
    private static readonly SortOrders<AuditEntry> Orders = SortOrders<AuditEntry>.EndingIn(entry => entry.Id).By("at", entry => entry.At, descending: true);

    internal sealed class Validator : AbstractValidator<SearchAudit>
    {
        public Validator() => RuleFor(search => search.Operation).MaximumLength(TextLimits.Name);
    }

    internal sealed class Handler(IReads<AuditEntry> entries, RequestScope scope) : IQueryHandler<SearchAudit, Page<AuditRow>>
    {
        public Task<Page<AuditRow>> Handle(SearchAudit request, CancellationToken cancellationToken)
            => entries.Page(
                Filtered(request),
                Orders,
                request.Page,
                entry => new AuditRow(
                    entry.Id,
                    entry.At,
                    entry.ActorKind,
                    entry.AccountId,
                    entry.StaffMemberId,
                    entry.Access,
                    entry.Operation,
                    entry.SubjectType,
                    entry.SubjectId,
                    entry.SubjectVersion,
                    entry.Reason,
                    entry.TraceId),
                cancellationToken);

        private IQueryable<AuditEntry> Filtered(SearchAudit request)
        {
            // Audit rows have no tenant filter of their own: the platform writes them too.
            Guid? centre = scope.RequiredCentre.Value;
            var query = entries.All.Where(entry => entry.CentreId == centre);
            query = request.SubjectId is { } subject ? query.Where(entry => entry.SubjectId == subject) : query;
            query = request.StaffMemberId is { } staff ? query.Where(entry => entry.StaffMemberId == staff) : query;
            query = request.AccountId is { } account ? query.Where(entry => entry.AccountId == account) : query;
            query = request.Access is { } access ? query.Where(entry => entry.Access == access) : query;
            query = request.Operation is { } operation ? query.Where(entry => entry.Operation == operation) : query;
            query = request.From is { } from ? query.Where(entry => entry.At >= from) : query;
            return request.Until is { } until ? query.Where(entry => entry.At < until) : query;
        }
    }
}

/// <summary>One deed in the audit log; ids only.</summary>
/// <param name="ActorKind">Account, Platform or System.</param>
/// <param name="SubjectVersion">The subject's version after a write.</param>
/// <param name="Reason">Why personal data were read, as the caller stated it.</param>
internal sealed record AuditRow(
    Guid Id,
    DateTimeOffset At,
    string ActorKind,
    Guid? AccountId,
    Guid? StaffMemberId,
    AuditAccess Access,
    string Operation,
    string SubjectType,
    Guid SubjectId,
    long? SubjectVersion,
    string? Reason,
    string? TraceId) : IExample<AuditRow>
{
    public static AuditRow Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-00000000000c"),
        new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero),
        "Account",
        Guid.Parse("0193a000-0000-7000-8000-000000000002"),
        Guid.Parse("0193a000-0000-7000-8000-000000000004"),
        AuditAccess.Read,
        "GetStaffMember",
        "Person",
        Guid.Parse("0193a000-0000-7000-8000-000000000004"),
        null,
        null,
        "4bf92f3577b34da6a3ce929d0e0e4736");
}
