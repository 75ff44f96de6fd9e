using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Initiatives;

/// <summary>Writes down what an initiative rests on: contract, schedule, cost estimate, contribution.</summary>
[Permission(Rights.WriteInitiatives)]
internal sealed record AgreeOnInitiative(Guid Id, long ExpectedVersion, InitiativeAgreementInput Agreement) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<AgreeOnInitiative>
    {
        public Validator() => this.Body(command => command.Agreement, new InitiativeAgreementInput.Validator());
    }

    internal sealed class Handler(IRepository<Initiative> all, RequestScope scope) : ICommandHandler<AgreeOnInitiative, Changed>
    {
        public async Task<Changed> Handle(AgreeOnInitiative request, CancellationToken cancellationToken)
        {
            var one = await all.Get(new InitiativeId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteInitiatives, one.CommunityIds);
            one.Agree(request.Agreement.ToAgreement());
            return new Changed(one);
        }
    }
}
