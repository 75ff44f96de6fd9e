using Osl.Activities.Application.References;
using Osl.Activities.Domain.Initiatives;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Initiatives;

/// <summary>Accepts an initiative; a local one with all that Art. 19b asks for (ACT-16).</summary>
[Permission(Rights.DecideInitiatives)]
internal sealed record AcceptInitiative(Guid Id, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Initiative> all, RequestScope scope) : ICommandHandler<AcceptInitiative, Changed>
    {
        public async Task<Changed> Handle(AcceptInitiative request, CancellationToken cancellationToken)
        {
            var one = await all.Get(new InitiativeId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.DecideInitiatives, one.CommunityIds);
            one.Accept();
            return new Changed(one);
        }
    }
}
