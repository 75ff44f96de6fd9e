using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Closes a group that has nothing ahead (ACT-13).</summary>
[Permission(Rights.WriteGroups)]
internal sealed record CloseGroup(Guid Id, long ExpectedVersion, GroupClosingInput Closing) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CloseGroup>
    {
        public Validator() => this.Body(command => command.Closing, new GroupClosingInput.Validator());
    }

    internal sealed class Handler(IRepository<CommunityGroup> groups, GroupCalendar calendar, ITurns<CommunityGroup> turns, RequestScope scope, TimeProvider clock)
        : ICommandHandler<CloseGroup, Changed>
    {
        public async Task<Changed> Handle(CloseGroup request, CancellationToken cancellationToken)
        {
            await turns.Take(cancellationToken, request.Id);
            var group = await groups.Get(new GroupId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteGroups, group.CommunityIds);
            group.Close(request.Closing.Note, await calendar.HasSomethingAhead(group.Id, cancellationToken), WarsawCalendar.Today(clock));
            return new Changed(group);
        }
    }
}

/// <summary>Why it ends.</summary>
/// <param name="Note">In words; no personal data.</param>
internal sealed record GroupClosingInput(string Note) : IExample<GroupClosingInput>
{
    public static GroupClosingInput Example { get; } = new("Członkowie przeszli do klubu przy bibliotece.");

    internal sealed class Validator : AbstractValidator<GroupClosingInput>
    {
        public Validator() => RuleFor(closing => closing.Note).NotEmpty().MaximumLength(TextLimits.Text).NoPesel();
    }
}
