using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Resources;
using Osl.Diagnosis.Domain.Surveys;
using Osl.People.Contracts;

namespace Osl.Diagnosis.Application.IntegrationEvents;

/// <summary>Forgets whose votes, opinions and answers these were; skills go with their person.</summary>
internal sealed class ForgetPerson(IRepository<Ballot> ballots, IRepository<Opinion> opinions, IRepository<SurveyAnswer> answers, IRepository<Resource> resources)
    : INotificationHandler<PersonErased>
{
    public async Task Handle(PersonErased notification, CancellationToken cancellationToken)
    {
        var person = new PersonId(notification.PersonId);
        (await ballots.List(new BallotsOf(person), cancellationToken)).ForEach(one => one.ForgetPerson());
        (await opinions.List(new OpinionsOf(person), cancellationToken)).ForEach(one => one.Reassign(null));
        (await answers.List(new SurveyAnswersOf(person), cancellationToken)).ForEach(one => one.Reassign(null));
        (await resources.List(new SkillsOf(person), cancellationToken)).ForEach(one => one.ForgetPerson());
    }
}
