import { Icon, iconNames } from '../../components/icon/icon.tsx'
import { Row } from './row.tsx'

export function Icons() {
  return (
    <Row name="Icons">
      <div class="row">
        {iconNames.map((name) => (
          <span key={name} class="row one small">
            <Icon name={name} />
            {name}
          </span>
        ))}
      </div>
    </Row>
  )
}
