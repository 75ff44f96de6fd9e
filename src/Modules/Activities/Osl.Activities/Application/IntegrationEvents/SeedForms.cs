using MediatR;
using Osl.Access.Contracts;
using Osl.Activities.Domain.Forms;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.IntegrationEvents;

/// <summary>Gives a new centre its dictionary of forms to begin with.</summary>
internal sealed class SeedForms(IRepository<ActivityForm> forms, IIdSource ids) : INotificationHandler<CentreCreated>
{
    public Task Handle(CentreCreated notification, CancellationToken cancellationToken)
    {
        foreach (var form in SeededForms.All)
        {
            forms.Add(ActivityForm.Seed(new FormId(ids.Next()), new CentreId(notification.CentreId!.Value), form));
        }

        return Task.CompletedTask;
    }
}
