using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Initiatives;

/// <summary>Says that its authors have withdrawn an initiative.</summary>
[Permission(Rights.WriteInitiatives)]
internal sealed record WithdrawInitiative(Guid Id, long ExpectedVersion, InitiativeClosing Closing) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<WithdrawInitiative>
    {
        public Validator() => this.Body(command => command.Closing, new InitiativeClosing.Validator());
    }

    internal sealed class Handler(IRepository<Initiative> all, RequestScope scope) : ICommandHandler<WithdrawInitiative, Changed>
    {
        public async Task<Changed> Handle(WithdrawInitiative request, CancellationToken cancellationToken)
        {
            var one = await all.Get(new InitiativeId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteInitiatives, one.CommunityIds);
            one.Withdraw(request.Closing.Note);
            return new Changed(one);
        }
    }
}
