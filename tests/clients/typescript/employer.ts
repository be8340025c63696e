// What an employer's own software does, from its registration to the request for contact.
import createClient from 'openapi-fetch'
import type { components, paths } from '../target/typescript/api'

type Candidate = components['schemas']['CandidateView']
type Problem = components['schemas']['Problem']

const api = createClient<paths>({ baseUrl: 'http://127.0.0.1:8080' })

/** The body, or the problem as an error whose name is the stable code. */
function answered<T>(result: { data?: T, error?: Problem }): T {
  if (result.data === undefined) {
    throw new Error(result.error?.type.split('/').pop() ?? 'no answer')
  }
  return result.data
}

export async function register(identifier: string, password: string, siret: string): Promise<void> {
  answered(await api.POST('/api/v1/auth/register', {
    params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
    body: { role: 'EMPLOYER', identifier, password, siret, companyName: 'Bati Nord' }
  }))
  const { accessToken } = answered(await api.POST('/api/v1/auth/login', { body: { identifier, password } }))
  api.use({ onRequest: ({ request }) => request.headers.set('Authorization', `Bearer ${accessToken}`) })
}

export async function isVerified(): Promise<boolean> {
  const employer = answered(await api.GET('/api/v1/employers/me'))
  return employer.verification === 'VERIFIED'
}

export async function publish(town: string): Promise<string> {
  const communes = answered(await api.GET('/api/v1/referentials/communes', { params: { query: { q: town, limit: 1 } } }))
  const communeCode = communes.items?.[0]?.code
  if (!communeCode) throw new Error(`No commune is called ${town}`)
  const offer = answered(await api.POST('/api/v1/offers', {
    body: {
      title: 'Maçon H/F', description: 'Vous montez des murs sur nos chantiers.', romeCode: 'F1703', contractType: 'CDI',
      location: { communeCode }, openings: 1, skills: [{ code: 'MJ0101', weight: 'ESSENTIAL' }]
    }
  }))
  const id = offer.id!
  answered(await api.POST('/api/v1/offers/{id}/publish', { params: { path: { id } } }))
  return id
}

export async function candidatesOf(offer: string): Promise<Candidate[]> {
  const page = answered(await api.GET('/api/v1/offers/{id}/candidates', {
    params: { path: { id: offer }, query: { radiusKm: 30 } }
  }))
  return page.items ?? []
}

export async function ask(offer: string, candidate: Candidate): Promise<string | undefined> {
  const asked = answered(await api.POST('/api/v1/offers/{id}/contact-requests', {
    params: { path: { id: offer } },
    body: { candidateId: candidate.candidateId!, message: 'Pouvons-nous vous appeler ?' }
  }))
  return asked.state
}
