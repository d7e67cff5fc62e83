  l lllollll l
  oollloollloo
 loll l l lllol
looll llll  lool
loyollrrrllloyol
lyyolllrrllloyyl
