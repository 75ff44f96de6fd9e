using Osl.Activities.Application.Attendance;
using Osl.Activities.Domain.Activities;
using Osl.Activities.Domain.Education;
using Osl.Activities.Domain.Enrolments;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Education;

/// <summary>What the attendance certificate of somebody who came to sessions of a programme says; there is none for whoever came to no session.</summary>
[Permission(Rights.ReadEnrolments)]
internal sealed record GetProgrammeCertificate(Guid ProgrammeId, Guid PersonId) : IQuery<CertificateResponse>
{
    internal sealed class Handler(IReads<EducationProgramme> programmes, IReads<CommunityActivity> activities, IReads<Enrolment> enrolments)
        : IQueryHandler<GetProgrammeCertificate, CertificateResponse>
    {
        public async Task<CertificateResponse> Handle(GetProgrammeCertificate request, CancellationToken cancellationToken)
        {
            var (id, person) = (new ProgrammeId(request.ProgrammeId), new PersonId(request.PersonId));
            var programme = await programmes.First(programmes.All.Where(one => one.Id == id), cancellationToken);
            var sessions = programme.SessionIds;
            var held = await activities.List(
                activities.All.Where(one => sessions.Contains(one.Id) && (one.State == ActivityState.Held || one.State == ActivityState.Settled)), cancellationToken);
            var attended = (await enrolments.List(
                enrolments.All.Where(one => one.PersonId == person && one.State == EnrolmentState.Attended && sessions.Contains(one.ActivityId)).Select(one => one.ActivityId),
                cancellationToken)).ToHashSet();
            return held.Exists(one => attended.Contains(one.Id))
                ? CertificateResponse.Of(person, programme.Topic, programme.LearningOutcomes, programme.ExternalExpert, held.Count, held.Where(one => attended.Contains(one.Id)))
                : throw new NotFoundException("Certificate");
        }
    }
}
