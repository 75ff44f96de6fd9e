using MediatR;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Resources;
using Osl.Diagnosis.Domain.Surveys;
using Osl.People.Contracts;

namespace Osl.Diagnosis.Application.IntegrationEvents;

/// <summary>What was held under the merged record is held under the kept one. Who voted under both keeps one vote by name; the other counts on, under none.</summary>
internal sealed class FollowMergedPerson(IRepository<Ballot> ballots, IRepository<Opinion> opinions, IRepository<SurveyAnswer> answers, IRepository<Resource> resources)
    : INotificationHandler<PersonsMerged>
{
    public async Task Handle(PersonsMerged notification, CancellationToken cancellationToken)
    {
        var (kept, merged) = (new PersonId(notification.KeptPersonId), new PersonId(notification.MergedPersonId));
        var voted = (await ballots.List(new BallotsOf(kept), cancellationToken)).Select(one => one.ConsultationId).ToHashSet();
        foreach (var ballot in await ballots.List(new BallotsOf(merged), cancellationToken))
        {
            if (voted.Contains(ballot.ConsultationId))
            {
                ballot.ForgetPerson();
            }
            else
            {
                ballot.Follow(kept);
            }
        }

        (await opinions.List(new OpinionsOf(merged), cancellationToken)).ForEach(one => one.Reassign(kept));
        (await answers.List(new SurveyAnswersOf(merged), cancellationToken)).ForEach(one => one.Reassign(kept));
        (await resources.List(new SkillsOf(merged), cancellationToken)).ForEach(one => one.Follow(kept));
    }
}
