using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Puts a group into other hands: from the centre's into both, and into the residents' own.</summary>
[Permission(Rights.WriteGroups)]
internal sealed record HandOverGroup(Guid Id, long ExpectedVersion, HandOverInput HandOver) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<HandOverGroup>
    {
        public Validator() => this.Body(command => command.HandOver, new HandOverInput.Validator());
    }

    internal sealed class Handler(IRepository<CommunityGroup> groups, RequestScope scope, TimeProvider clock) : ICommandHandler<HandOverGroup, Changed>
    {
        public async Task<Changed> Handle(HandOverGroup request, CancellationToken cancellationToken)
        {
            var group = await groups.Get(new GroupId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteGroups, group.CommunityIds);
            var (to, on, evidence) = request.HandOver;
            group.HandOver(to, on, evidence, WarsawCalendar.Today(clock), clock.GetUtcNow());
            return new Changed(group);
        }
    }
}

/// <summary>A change of hands.</summary>
/// <param name="Leadership">Who leads from that day.</param>
/// <param name="On">From which day.</param>
/// <param name="Evidence">What was seen that shows it; no personal data.</param>
internal sealed record HandOverInput(Leadership Leadership, DateOnly On, string Evidence) : IExample<HandOverInput>
{
    public static HandOverInput Example { get; } = new(Leadership.SelfLed, new DateOnly(2026, 5, 4), "Od trzech miesięcy klub sam ustala program i ma własny klucz do sali.");

    internal sealed class Validator : AbstractValidator<HandOverInput>
    {
        public Validator() => RuleFor(handOver => handOver.Evidence).NotEmpty().MaximumLength(TextLimits.Text).NoPesel();
    }
}
