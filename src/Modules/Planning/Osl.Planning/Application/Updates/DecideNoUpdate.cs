using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Domain.Updates;

namespace Osl.Planning.Application.Updates;

/// <summary>Decides, with a reason, that a plan needs no update (PLA-12).</summary>
[Permission(Rights.DecideUpdates)]
internal sealed record DecideNoUpdate(Guid Id, long ExpectedVersion, NoUpdateInput Decision) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<DecideNoUpdate>
    {
        public Validator() => this.Body(c => c.Decision, new NoUpdateInput.Validator());
    }

    internal sealed class Handler(IRepository<UpdateDemand> demands, RequestScope scope, TimeProvider clock) : ICommandHandler<DecideNoUpdate, Changed>
    {
        public async Task<Changed> Handle(DecideNoUpdate request, CancellationToken cancellationToken)
        {
            var demand = await demands.Get(new UpdateDemandId(request.Id), request.ExpectedVersion, cancellationToken);
            demand.DecideNoUpdate(request.Decision.Reason, scope.RequiredStaffMember, WarsawCalendar.Today(clock));
            return new Changed(demand);
        }
    }
}

/// <summary>Why the plan stays as it is.</summary>
/// <param name="Reason">In words.</param>
internal sealed record NoUpdateInput(string? Reason) : IExample<NoUpdateInput>
{
    public static NoUpdateInput Example { get; } = new("Zmiana dotyczy usług; działania wspierające pozostają właściwe.");

    internal sealed class Validator : AbstractValidator<NoUpdateInput>
    {
        public Validator() => RuleFor(n => n.Reason).MaximumLength(TextLimits.Text);
    }
}
