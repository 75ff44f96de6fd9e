using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Writes down what help a group was given.</summary>
[Permission(Rights.WriteGroups)]
internal sealed record RecordGroupSupport(Guid GroupId, GroupSupportInput Support) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<RecordGroupSupport>
    {
        public Validator() => this.Body(command => command.Support, new GroupSupportInput.Validator());
    }

    internal sealed class Handler(IRepository<CommunityGroup> groups, IRepository<GroupSupport> log, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<RecordGroupSupport, Created>
    {
        public async Task<Created> Handle(RecordGroupSupport request, CancellationToken cancellationToken)
        {
            var group = await groups.Get(new GroupId(request.GroupId), cancellationToken);
            scope.RequireAny(Rights.WriteGroups, group.CommunityIds);
            var support = group.Support(new GroupSupportId(ids.Next()), request.Support.ToContent(), WarsawCalendar.Today(clock));
            log.Add(support);
            return new Created(support.Id.Value);
        }
    }
}

/// <summary>Help that a group was given.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Description">In words; no names.</param>
/// <param name="Value">What it was worth in złote, where it can be said.</param>
internal sealed record GroupSupportInput(DateOnly On, SupportKind Kind, string Description, decimal? Value = null) : IExample<GroupSupportInput>
{
    public static GroupSupportInput Example { get; } = new(new DateOnly(2026, 4, 9), SupportKind.Equipment, "Wypożyczyliśmy projektor na wieczór wspomnień.", 120);

    public SupportContent ToContent() => new(On, Kind, Description, Value);

    internal sealed class Validator : AbstractValidator<GroupSupportInput>
    {
        public Validator()
        {
            RuleFor(support => support.Description).NotEmpty().MaximumLength(TextLimits.Text).NoPesel();
            RuleFor(support => support.Value).Money();
        }
    }
}
