using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.DispatcherProcess.Ledgers;

/// <summary>Takes some notes in one transaction, in a ledger that is opened when there is none.</summary>
/// <param name="PoisonAt">Which of them no handler can stomach; none by default.</param>
[SystemOnly]
internal sealed record WriteNotes(Guid Ledger, int Count = 1, int? PoisonAt = null) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Ledger> ledgers, RequestScope scope) : ICommandHandler<WriteNotes, Changed>
    {
        public async Task<Changed> Handle(WriteNotes request, CancellationToken cancellationToken)
        {
            var ledger = await ledgers.Find(new LedgerId(request.Ledger), cancellationToken);
            if (ledger is null)
            {
                ledger = Osl.DispatcherProcess.Ledgers.Ledger.Open(new LedgerId(request.Ledger), scope.RequiredCentre);
                ledgers.Add(ledger);
            }

            for (var i = 1; i <= request.Count; i++)
            {
                ledger.Note(i == request.PoisonAt);
            }

            return new Changed(ledger);
        }
    }
}

/// <summary>Takes one note, when nobody did since the caller looked.</summary>
[SystemOnly]
internal sealed record WriteNext(Guid Ledger, long ExpectedVersion) : ICommand<Changed>
{
    internal sealed class Handler(IRepository<Ledger> ledgers) : ICommandHandler<WriteNext, Changed>
    {
        public async Task<Changed> Handle(WriteNext request, CancellationToken cancellationToken)
        {
            var ledger = await ledgers.Get(new LedgerId(request.Ledger), request.ExpectedVersion, cancellationToken);
            ledger.Note();
            return new Changed(ledger);
        }
    }
}

/// <summary>Opens a ledger: a creation, as a client would repeat it.</summary>
[SystemOnly]
internal sealed record OpenLedger(string Label) : ICommand<Created>
{
    internal sealed class Handler(IRepository<Ledger> ledgers, RequestScope scope, IIdSource ids) : ICommandHandler<OpenLedger, Created>
    {
        public Task<Created> Handle(OpenLedger request, CancellationToken cancellationToken)
        {
            var id = new LedgerId(ids.Next());
            ledgers.Add(Osl.DispatcherProcess.Ledgers.Ledger.Open(id, scope.RequiredCentre));
            return Task.FromResult(new Created(id.Value));
        }
    }
}
