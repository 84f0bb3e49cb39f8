import { start } from './frame/app.tsx'

start()
